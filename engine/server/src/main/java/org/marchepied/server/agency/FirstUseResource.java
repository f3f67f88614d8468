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

    private final Pages pages;
    private final Trainers trainers;
    private final FirstUseCode code;

    @Inject
    FirstUseResource(Pages pages, Trainers trainers, FirstUseCode code) {
        this.pages = pages;
        this.trainers = trainers;
        this.code = code;
    }

    /** What the form sends. */
    public static class Form {
        @FormParam("code")
        @DefaultValue("")
        public String code = "";

        @FormParam("agence")
        @DefaultValue("")
        public String agency = "";

        @FormParam("nom")
        @DefaultValue("")
        public String name = "";

        @FormParam("identifiant")
        @DefaultValue("")
        public String login = "";

        @FormParam("motdepasse")
        @DefaultValue("")
        public String password = "";

        /** The key of what is wrong; empty if nothing. */
        String error(FirstUseCode expected) {
            if (!expected.matches(code)) {
                return "first-use.code-wrong";
            }
            if (agency.isBlank() || name.isBlank() || login.isBlank()) {
                return "first-use.missing";
            }
            if (agency.length() > 200 || name.length() > 100 || login.length() > 100 || password.length() > 200) {
                return "first-use.too-long";
            }
            return password.length() < Trainers.PASSWORD_LENGTH ? "first-use.password-short" : "";
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
        var error = form.error(code);
        if (!error.isEmpty()) {
            var frame = pages.frame();
            return pages.show(
                    Response.Status.BAD_REQUEST,
                    Pages.TEMPLATES.firstUse(frame, form, frame.t(error, Trainers.PASSWORD_LENGTH)));
        }
        trainers.foundAgency(form.agency.strip(), form.login, form.name.strip(), form.password);
        return Pages.goTo(TrainerSignInResource.PATH);
    }

    private void refuseWhenDone() {
        if (!trainers.areNone()) {
            throw new NotFoundException();
        }
    }
}
