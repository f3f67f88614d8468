package org.marchepied.server.agency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.marchepied.server.page.ErrorPages;
import org.marchepied.server.page.Pages;

/** Keeps everybody but trainers out of the pages marked {@link TrainersOnly}. */
@Provider
@ApplicationScoped
@TrainersOnly
@Priority(Priorities.AUTHENTICATION)
public class TrainerGate implements ContainerRequestFilter {

    private final CurrentTrainer trainer;

    @Inject
    TrainerGate(CurrentTrainer trainer) {
        this.trainer = trainer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!trainer.isSignedIn()) {
            trainer.signOut();
            request.abortWith(
                    request.getUriInfo().getPath().matches("/?api/.*")
                            ? ErrorPages.problem(Response.Status.UNAUTHORIZED.getStatusCode())
                            : Pages.goTo(TrainerSignInResource.PATH));
        }
    }
}
