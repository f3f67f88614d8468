package org.marchepied.server.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.marchepied.learning.HumanHelp;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.Activities;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SeatState;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SeatsChanged;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** What the trainer does for one seat of the board, each with one press. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/place/{number: [1-9]\\d?}")
public class TileResource {

    private static final String SHEET = "sheet";

    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Seats seats;
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final Steps steps;
    private final Activities activities;
    private final Event<SeatsChanged> changes;

    @PathParam("session")
    private long sessionId;

    @PathParam("number")
    private int number;

    @Inject
    TileResource(
            CurrentTrainer trainer,
            Sessions sessions,
            Seats seats,
            Workshops workshops,
            Catalogue catalogue,
            Steps steps,
            Activities activities,
            Event<SeatsChanged> changes) {
        this.trainer = trainer;
        this.sessions = sessions;
        this.seats = seats;
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.steps = steps;
        this.activities = activities;
        this.changes = changes;
    }

    /** The trainer opens a seat for a learner who has neither card nor code at hand. */
    @POST
    @Path("ouvrir")
    public Response openSeat(@FormParam("apprenant") @DefaultValue("0") long learnerId) {
        seat();
        var learner = workshops.learner(session().workshopId(), learnerId).orElseThrow(NotFoundException::new);
        seats.signIn(sessionId, number, learner.id());
        return board(SHEET);
    }

    @POST
    @Path("liberer")
    public Response freeSeat() {
        seat();
        seats.free(sessionId, number);
        return board(SHEET);
    }

    @POST
    @Path("aide-donnee")
    public Response helped() {
        seat();
        seats.helped(sessionId, number);
        return board(SHEET);
    }

    /** "Seul", "avec aide" or "fait à sa place" at the step the learner is at; anything else takes it back. */
    @POST
    @Path("aide")
    public Response help(@FormParam("aide") @DefaultValue("") String help) {
        var seat = seat();
        var place = place(seat);
        var seen = Stream.of(HumanHelp.values())
                .filter(known -> known.name().equals(help))
                .findFirst()
                .orElse(null);
        var learner = learner(seat);
        var step = step(place);
        Contention.retry(() -> steps.help(learner, pack().id(), place.lessonId(), step, seen));
        return board(seen == null ? SHEET : seen.name());
    }

    /** The step the learner is at counts as done; anything but "oui" takes that back. */
    @POST
    @Path("faite")
    public Response mark(@FormParam("faite") @DefaultValue("") String done) {
        var seat = seat();
        var place = place(seat);
        var learner = learner(seat);
        var lesson = lesson(place);
        var step = step(place);
        Contention.retry(() -> steps.mark(learner, pack().id(), lesson, step, done.equals("oui")));
        return board("done");
    }

    /** The learner begins one exercise of the step again. */
    @POST
    @Path("recommencer")
    public Response reset(@FormParam("exercice") @DefaultValue("") String exercise) {
        var seat = seat();
        var ids = step(place(seat)).activities().stream()
                .map(Activity::id)
                .filter(exercise::equals)
                .toList();
        if (ids.isEmpty()) {
            throw new NotFoundException();
        }
        activities.reset(learner(seat), pack().id(), ids);
        return board(SHEET);
    }

    @POST
    @Path("envoyer")
    public Response send(@FormParam("etape") @DefaultValue("") String path) {
        learner(seat());
        var slash = path.indexOf('/');
        if (slash < 0) {
            throw new NotFoundException();
        }
        var place = new Place(path.substring(0, slash), path.substring(slash + 1));
        step(place);
        seats.send(sessionId, number, place);
        return board(SHEET);
    }

    /**
     * The boards of other trainers show it as well.
     *
     * @param place in the tile where the keyboard goes on; the board itself where the tile has no such place
     */
    private Response board(String place) {
        changes.fire(new SeatsChanged(sessionId));
        return Pages.goTo(path() + "#seat-" + number + "-" + place);
    }

    private String path() {
        return "/formateur/seance/" + sessionId;
    }

    /** If another trainer has closed the session meanwhile, its board says so. */
    private SeatState seat() {
        if (!session().isOpen()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(path()));
        }
        return seats.states(sessionId).stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static long learner(SeatState seat) {
        if (seat.learnerId() == null) {
            throw new NotFoundException();
        }
        return seat.learnerId();
    }

    private static Place place(SeatState seat) {
        if (seat.lessonId() == null || seat.stepId() == null) {
            throw new NotFoundException();
        }
        return new Place(seat.lessonId(), Objects.requireNonNull(seat.stepId()));
    }

    private Step step(Place place) {
        return lesson(place).step(place.stepId()).orElseThrow(NotFoundException::new);
    }

    private Lesson lesson(Place place) {
        return pack().lesson(place.lessonId()).orElseThrow(NotFoundException::new);
    }

    private Pack pack() {
        return catalogue.inUse(session().packId());
    }

    private SessionSummary session() {
        return sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
    }
}
