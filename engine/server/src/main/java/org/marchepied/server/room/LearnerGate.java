package org.marchepied.server.room;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.marchepied.server.page.Pages;

/** Sends a device at whose seat nobody is known to the question who is there. */
@Provider
@ApplicationScoped
@LearnersOnly
@Priority(Priorities.AUTHENTICATION)
public class LearnerGate implements ContainerRequestFilter {

    private final CurrentSeat seat;

    @Inject
    LearnerGate(CurrentSeat seat) {
        this.seat = seat;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var seated = seat.find();
        if (seated.isEmpty()) {
            request.abortWith(SeatGate.toSessions(seat, request));
        } else if (seated.get().learnerId() == null) {
            request.abortWith(Pages.goTo("/place"));
        }
    }
}
