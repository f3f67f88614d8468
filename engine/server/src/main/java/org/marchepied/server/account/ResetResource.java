package org.marchepied.server.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.agency.Attempts;
import org.marchepied.server.agency.NewPassword;
import org.marchepied.server.agency.TrainerSignInResource;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.page.Pages;

/** A trainer whom no colleague can help sets a new password, with a code from whoever keeps the server. */
@Controller
@RequestScoped
@Path("mot-de-passe-oublie")
public class ResetResource {

    private final Pages pages;
    private final Trainers trainers;
    private final ResetCode code;
    private final Attempts attempts;

    @Inject
    ResetResource(Pages pages, Trainers trainers, ResetCode code, Attempts attempts) {
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

        @FormParam("identifiant")
        @DefaultValue("")
        public String login = "";

        @BeanParam
        public NewPassword password = new NewPassword();
    }

    @GET
    public Response form() {
        return pages.show(Pages.TEMPLATES.reset(pages.frame(), new Form(), ""));
    }

    @POST
    public Response reset(@BeanParam Form form) {
        if (attempts.areTooMany()) {
            return refused(Response.Status.TOO_MANY_REQUESTS, form, "sign-in.too-many");
        }
        if (!code.matches(form.code)) {
            attempts.countFailure();
            return refused(Response.Status.FORBIDDEN, form, "reset.code-wrong");
        }
        var problem = form.password.problem();
        if (problem.isEmpty() && !trainers.isLogin(form.login)) {
            problem = "reset.login-unknown";
        }
        if (!problem.isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, form, problem);
        }
        if (!code.use()) {
            return refused(Response.Status.FORBIDDEN, form, "reset.code-wrong");
        }
        trainers.changePassword(form.login, form.password.password);
        return Pages.goTo(TrainerSignInResource.PATH + "?avis=password-changed");
    }

    private Response refused(Response.Status status, Form form, String problem) {
        var frame = pages.frame();
        return pages.show(status, Pages.TEMPLATES.reset(frame, form, frame.t(problem, NewPassword.SHORTEST)));
    }
}
