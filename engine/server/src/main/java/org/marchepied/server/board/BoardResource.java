package org.marchepied.server.board;

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
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Workshops;

/** The board of a session, and what the trainer does from it. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}")
public class BoardResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Seats seats;
    private final Workshops workshops;
    private final Boards boards;

    @PathParam("session")
    private long sessionId;

    @Inject
    BoardResource(
            Pages pages, CurrentTrainer trainer, Sessions sessions, Seats seats, Workshops workshops, Boards boards) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.seats = seats;
        this.workshops = workshops;
        this.boards = boards;
    }

    @GET
    public Response show() {
        var session = session();
        if (session.isPlanned()) {
            return Pages.goTo("/formateur/atelier/" + session.workshopId());
        }
        return pages.show(Pages.TEMPLATES.board(pages.frame(), boards.of(session)));
    }

    /** The tiles alone, read again whenever something has changed. */
    @GET
    @Path("tableau")
    public Response tiles() {
        return pages.show(Pages.TEMPLATES.boardTiles(pages.frame(), boards.of(session())));
    }

    /** The trainer opens a seat for a learner who has neither card nor code at hand. */
    @POST
    @Path("place/{number: [1-9]\\d?}/ouvrir")
    public Response openSeat(
            @PathParam("number") int number, @FormParam("apprenant") @DefaultValue("0") long learnerId) {
        var session = open();
        var learner = workshops.learner(session.workshopId(), learnerId).orElseThrow(NotFoundException::new);
        seats.signIn(session.id(), existing(number), learner.id());
        return Pages.goTo(path());
    }

    @POST
    @Path("place/{number: [1-9]\\d?}/liberer")
    public Response freeSeat(@PathParam("number") int number) {
        seats.free(open().id(), existing(number));
        return Pages.goTo(path());
    }

    @POST
    @Path("place/{number: [1-9]\\d?}/aide-donnee")
    public Response helped(@PathParam("number") int number) {
        seats.helped(open().id(), existing(number));
        return Pages.goTo(path());
    }

    @POST
    @Path("fermer")
    public Response close(@FormParam("lecon") @DefaultValue("") String stoppedLesson) {
        var session = session();
        var stopped = boards.of(session).lessons().containsKey(stoppedLesson) ? stoppedLesson : null;
        sessions.close(session, stopped);
        return Pages.goTo("/formateur/atelier/" + session.workshopId());
    }

    private int existing(int number) {
        if (seats.states(sessionId).stream().noneMatch(seat -> seat.number() == number)) {
            throw new NotFoundException();
        }
        return number;
    }

    private String path() {
        return "/formateur/seance/" + sessionId;
    }

    private SessionSummary open() {
        var session = session();
        if (!session.isOpen()) {
            throw new NotFoundException();
        }
        return session;
    }

    private SessionSummary session() {
        return sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
    }
}
