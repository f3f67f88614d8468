package org.marchepied.server.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.page.Pages;

/** The agency and its first trainer, made once by whoever can read the server's console. */
@Controller
@RequestScoped
@Path("premiere-utilisation")
public class FirstUseResource {

    static final String PATH = "/premiere-utilisation";

    /** Of an agency's name. */
    private static final int LONGEST = 200;

    private final Pages pages;
    private final Trainers trainers;
    private final FirstUseCode code;
    private final Attempts attempts;

    @Inject
    FirstUseResource(Pages pages, Trainers trainers, FirstUseCode code, Attempts attempts) {
        this.pages = pages;
        this.trainers = trainers;
        this.code = code;
        this.attempts = attempts;
    }

    /** What the form sends. */
    public static class Form {
        @FormParam("code")
        @DefaultValue("")
        public String code = "";

        @FormParam("agence")
        @DefaultValue("")
        public String agency = "";

        @BeanParam
        public NewTrainer trainer = new NewTrainer();

        /** The key of what is wrong, with the argument that {@link NewPassword#problem} has; empty if nothing. */
        String problem() {
            if (NewTrainer.visible(agency).isEmpty()) {
                return "account.missing";
            }
            return NewTrainer.visible(agency).length() > LONGEST ? "account.too-long" : trainer.problem();
        }
    }

    @GET
    public Response form() {
        refuseWhenDone();
        return pages.show(Pages.TEMPLATES.firstUse(pages.frame(), new Form(), ""));
    }

    @POST
    public Response create(@BeanParam Form form) {
        refuseWhenDone();
        if (attempts.areTooMany()) {
            return refused(Response.Status.TOO_MANY_REQUESTS, form, "sign-in.too-many");
        }
        if (!code.matches(form.code)) {
            attempts.countFailure();
            return refused(Response.Status.BAD_REQUEST, form, "first-use.code-wrong");
        }
        if (!form.problem().isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, form, form.problem());
        }
        var first = form.trainer;
        trainers.foundAgency(form.agency, first.login, first.name, first.password.password);
        return Pages.goTo(TrainerSignInResource.PATH);
    }

    private Response refused(Response.Status status, Form form, String problem) {
        var frame = pages.frame();
        return pages.show(status, Pages.TEMPLATES.firstUse(frame, form, frame.t(problem, NewPassword.SHORTEST)));
    }

    private void refuseWhenDone() {
        if (!trainers.areNone()) {
            throw new NotFoundException();
        }
    }
}
