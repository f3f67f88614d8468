package org.marchepied.server.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.page.Pages;

/** Trainers sign in and out. */
@Controller
@RequestScoped
@Path("")
public class TrainerSignInResource {

    public static final String PATH = "/connexion";
    private static final String HOME = "/formateur";

    private final Pages pages;
    private final SecurityContext security;
    private final CurrentTrainer trainer;
    private final Attempts attempts;
    private final Trainers trainers;
    private final HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @Inject
    TrainerSignInResource(
            Pages pages,
            SecurityContext security,
            CurrentTrainer trainer,
            Attempts attempts,
            Trainers trainers,
            HttpServletRequest request) {
        this.pages = pages;
        this.security = security;
        this.trainer = trainer;
        this.attempts = attempts;
        this.trainers = trainers;
        this.request = request;
    }

    @GET
    @Path("connexion")
    public Response form() {
        if (trainers.areNone()) {
            return Pages.goTo(FirstUseResource.PATH);
        }
        return pages.show(Pages.TEMPLATES.trainerSignIn(pages.frame(), "", ""));
    }

    @POST
    @Path("connexion")
    public Response signIn(
            @FormParam("identifiant") @DefaultValue("") String login,
            @FormParam("motdepasse") @DefaultValue("") String password) {
        if (attempts.areTooMany()) {
            return refused(Response.Status.TOO_MANY_REQUESTS, login, "sign-in.too-many");
        }
        // the container would take whoever is signed in already, and not look at the password
        trainer.signOut();
        var credential = new UsernamePasswordCredential(login, password);
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            attempts.countFailure();
            return refused(Response.Status.FORBIDDEN, login, "sign-in.wrong");
        }
        return Pages.goTo(HOME);
    }

    @POST
    @Path("deconnexion")
    public Response signOut() {
        trainer.signOut();
        return Pages.goTo("/");
    }

    private Response refused(Response.Status status, String login, String reason) {
        var frame = pages.frame();
        return pages.show(status, Pages.TEMPLATES.trainerSignIn(frame, login, frame.t(reason)));
    }
}
