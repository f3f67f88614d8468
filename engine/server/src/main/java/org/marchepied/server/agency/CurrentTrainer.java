package org.marchepied.server.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

/** The trainer who makes this request. */
@RequestScoped
public class CurrentTrainer {

    private final SecurityContext security;

    @Inject
    CurrentTrainer(SecurityContext security) {
        this.security = security;
    }

    public boolean isSignedIn() {
        return !security.getPrincipalsByType(TrainerPrincipal.class).isEmpty();
    }

    /** The agency whose data the trainer may see; call only behind {@link TrainersOnly}. */
    public long agencyId() {
        return principal().agencyId();
    }

    /** Whose word it is; call only behind {@link TrainersOnly}. */
    public long id() {
        return principal().id();
    }

    private TrainerPrincipal principal() {
        return security.getPrincipalsByType(TrainerPrincipal.class).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No trainer is signed in. This is a bug, please report it."));
    }
}
