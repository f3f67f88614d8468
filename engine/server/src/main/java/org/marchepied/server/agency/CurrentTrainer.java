package org.marchepied.server.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The trainer who makes this request. */
@RequestScoped
public class CurrentTrainer {

    private final SecurityContext security;
    private final HttpServletRequest request;
    private final Trainers trainers;

    @Inject
    CurrentTrainer(SecurityContext security, HttpServletRequest request, Trainers trainers) {
        this.security = security;
        this.request = request;
        this.trainers = trainers;
    }

    /** Not any more when the password was changed elsewhere since, or the trainer removed. */
    public boolean isSignedIn() {
        return signedIn().filter(trainers::stillKnow).isPresent();
    }

    /** The agency whose data the trainer may see; call only behind {@link TrainersOnly}. */
    public long agencyId() {
        return principal().agencyId();
    }

    /** Whose word it is; call only behind {@link TrainersOnly}. */
    public long id() {
        return principal().id();
    }

    /** Whoever was signed in at this browser, nobody is. */
    public void signOut() {
        try {
            request.logout();
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<TrainerPrincipal> signedIn() {
        return security.getPrincipalsByType(TrainerPrincipal.class).stream().findFirst();
    }

    private TrainerPrincipal principal() {
        return signedIn()
                .orElseThrow(
                        () -> new IllegalStateException("No trainer is signed in. This is a bug, please report it."));
    }
}
