package org.marchepied.server.room;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.marchepied.server.page.Pages;

/** Sends a device without a seat to the sessions, with a word of explanation if it had one. */
@Provider
@ApplicationScoped
@AtSeat
@Priority(Priorities.AUTHENTICATION)
public class SeatGate implements ContainerRequestFilter {

    private final CurrentSeat seat;

    @Inject
    SeatGate(CurrentSeat seat) {
        this.seat = seat;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (seat.find().isEmpty()) {
            request.abortWith(toSessions(seat, request));
        }
    }

    /** A page that asks again and again is told, and left as it is. */
    static Response toSessions(CurrentSeat seat, ContainerRequestContext request) {
        if (request.getHeaderString("HX-Request") != null && request.getHeaderString("HX-Boosted") == null) {
            return Response.noContent().header("HX-Trigger", "seat-gone").build();
        }
        var path = "/seance" + (seat.hasToken() ? "?avis=session-closed" : "");
        return Response.fromResponse(Pages.goTo(path))
                .cookie(CurrentSeat.noCookie())
                .build();
    }
}
