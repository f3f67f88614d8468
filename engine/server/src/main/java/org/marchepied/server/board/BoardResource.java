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
import org.marchepied.server.page.QrImage;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;

/** The board of a session, and what the trainer does from it. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}")
public class BoardResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Boards boards;
    private final Closings closings;

    @PathParam("session")
    private long sessionId;

    @Inject
    BoardResource(Pages pages, CurrentTrainer trainer, Sessions sessions, Boards boards, Closings closings) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.boards = boards;
        this.closings = closings;
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

    /** For the wall: how to join, the clock, and how far the seats are; no names. */
    @GET
    @Path("projection")
    public Response projection() {
        var board = boards.of(open());
        var frame = pages.frame();
        return pages.show(Pages.TEMPLATES.projection(
                frame,
                board,
                QrImage.of(frame.site() + "/seance/" + board.session().joinCode())));
    }

    /** What changes on the wall, read again as the tiles are. */
    @GET
    @Path("projection/places")
    public Response projectedSeats() {
        return pages.show(Pages.TEMPLATES.projectionTiles(pages.frame(), boards.of(open())));
    }

    @GET
    @Path("fermer")
    public Response askWhereItStops() {
        var session = session();
        return session.isOpen()
                ? pages.show(Pages.TEMPLATES.closing(pages.frame(), closings.of(session)))
                : Pages.goTo("/formateur/seance/" + sessionId);
    }

    @POST
    @Path("fermer")
    public Response close(@FormParam("lecon") @DefaultValue("") String stoppedLesson) {
        var session = session();
        var stopped = closings.of(session).lessons().containsKey(stoppedLesson) ? stoppedLesson : null;
        sessions.close(session, stopped);
        return Pages.goTo("/formateur/atelier/" + session.workshopId() + "?avis=session-over");
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
