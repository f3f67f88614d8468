package org.marchepied.server.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.page.Pages;

/** A device finds the session by its code and takes a seat. */
@Controller
@RequestScoped
@Path("seance")
public class JoinResource {

    private final Pages pages;
    private final Sessions sessions;
    private final Seats seats;
    private final CurrentSeat current;

    @Inject
    JoinResource(Pages pages, Sessions sessions, Seats seats, CurrentSeat current) {
        this.pages = pages;
        this.sessions = sessions;
        this.seats = seats;
        this.current = current;
    }

    /**
     * A seat as the choice shows it.
     *
     * @param free whether no device holds it
     */
    public record SeatChoice(int number, boolean free) {}

    @GET
    public Response askCode() {
        return current.find().isPresent()
                ? Pages.goTo("/place")
                : pages.show(Pages.TEMPLATES.join(pages.frame(), "", ""));
    }

    @POST
    public Response enterCode(@FormParam("code") @DefaultValue("") String code) {
        var found = sessions.joinable(code);
        if (found.isPresent()) {
            return Pages.goTo("/seance/" + found.get().joinCode());
        }
        var frame = pages.frame();
        var typed = code.length() > 20 ? code.substring(0, 20) : code;
        return pages.show(
                Response.Status.NOT_FOUND,
                Pages.TEMPLATES.join(frame, typed, frame.t(code.isBlank() ? "join.empty" : "join.unknown")));
    }

    @GET
    @Path("{code}")
    public Response chooseSeat(@PathParam("code") String code) {
        return choice(Response.Status.OK, session(code), "");
    }

    @POST
    @Path("{code}/place")
    public Response takeSeat(@PathParam("code") String code, @FormParam("place") @DefaultValue("0") String number) {
        var session = session(code);
        current.find().ifPresent(seat -> seats.free(seat.sessionId(), seat.number()));
        var token = seats.take(session.id(), number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 0);
        if (token.isEmpty()) {
            return choice(Response.Status.CONFLICT, session, pages.frame().t("seats.taken-meanwhile"));
        }
        return Response.fromResponse(Pages.goTo("/place"))
                .cookie(CurrentSeat.cookie(token.get()))
                .build();
    }

    private Response choice(Response.Status status, SessionSummary session, String problem) {
        var choices = seats.states(session.id()).stream()
                .map(seat -> new SeatChoice(seat.number(), !seat.taken()))
                .toList();
        return pages.show(status, Pages.TEMPLATES.seats(pages.frame(), session, choices, problem));
    }

    private SessionSummary session(String code) {
        return sessions.joinable(code).orElseThrow(NotFoundException::new);
    }
}
