package org.marchepied.server.agency;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.marchepied.server.page.Pages;

/** Trainers sign in and out. */
@Controller
@RequestScoped
@Path("")
public class TrainerSignInResource {

    static final String PATH = "/connexion";
    private static final String HOME = "/formateur";

    private final Pages pages;
    private final SecurityContext security;
    private final Attempts attempts;
    private final Trainers trainers;
    private final HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @Inject
    TrainerSignInResource(
            Pages pages, SecurityContext security, Attempts attempts, Trainers trainers, HttpServletRequest request) {
        this.pages = pages;
        this.security = security;
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
    public Response signOut() throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Pages.goTo("/");
    }

    private Response refused(Response.Status status, String login, String reason) {
        var frame = pages.frame();
        return pages.show(status, Pages.TEMPLATES.trainerSignIn(frame, login, frame.t(reason)));
    }

    /** Limits wrong guesses, of the whole server together, since a guesser changes name and address. */
    @ApplicationScoped
    static class Attempts {
        private final Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(20).refillGreedy(20, Duration.ofMinutes(1)))
                .build();

        boolean areTooMany() {
            return bucket.getAvailableTokens() < 1;
        }

        void countFailure() {
            bucket.tryConsume(1);
        }
    }
}
