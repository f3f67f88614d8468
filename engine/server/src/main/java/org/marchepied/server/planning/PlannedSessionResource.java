package org.marchepied.server.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.marchepied.packs.Pack;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** A session on paper and in the calendar: open it, change it, cancel it; invitations and attendance. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/prevue")
public class PlannedSessionResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Seats seats;
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final Clock clock;

    @PathParam("session")
    private long sessionId;

    @Inject
    PlannedSessionResource(
            Pages pages,
            CurrentTrainer trainer,
            Sessions sessions,
            Seats seats,
            Workshops workshops,
            Catalogue catalogue,
            Clock clock) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.seats = seats;
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param otherDay {@code oui} once the trainer has said that today is meant */
    @POST
    @Path("ouvrir")
    public Response open(@FormParam("autre-jour") @DefaultValue("") String otherDay) {
        var session = session();
        if (session.isPlanned()
                && !session.date().isOnDayOf(clock.instant(), ZoneId.systemDefault())
                && !otherDay.equals("oui")) {
            return Pages.goTo("/formateur/seance/" + sessionId + "/prevue/ouvrir");
        }
        sessions.open(session.id());
        return board();
    }

    @GET
    @Path("ouvrir")
    public Response askWhetherToday() {
        var session = session();
        return session.isPlanned()
                ? pages.show(Pages.TEMPLATES.otherDay(pages.frame(), session, planTitle(session)))
                : board();
    }

    private Response board() {
        return Pages.goTo("/formateur/seance/" + sessionId);
    }

    @GET
    public Response edit() {
        var session = planned();
        return form(
                Status.OK,
                session,
                DateForm.of(session, sessions.invited(session.id()), ZoneId.systemDefault()),
                List.of());
    }

    @POST
    public Response change(@BeanParam DateForm typed) {
        var session = planned();
        if (pack(session).plan(typed.plan).isEmpty()) {
            throw new NotFoundException();
        }
        var problems = typed.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            var words = problems.stream().map(pages.frame()::t).toList();
            return form(Status.BAD_REQUEST, session, typed, words);
        }
        sessions.change(
                session,
                typed.plan,
                typed.date(ZoneId.systemDefault()),
                typed.invitedOf(workshops.learners(session.workshopId())));
        return Pages.goTo(workshop(session) + "?avis=session-changed");
    }

    @POST
    @Path("annuler")
    public Response cancel() {
        var session = session();
        sessions.cancel(session);
        return Pages.goTo(workshop(session) + "?avis=session-cancelled");
    }

    @GET
    @Path("invitations")
    public Response invitations() {
        var session = session();
        return pages.show(Pages.TEMPLATES.invitations(
                pages.frame(), session, planTitle(session), planMinutes(session), invited(session)));
    }

    @GET
    @Path("presence")
    public Response attendance() {
        var session = session();
        return pages.show(Pages.TEMPLATES.attendanceSheet(
                pages.frame(), session, planTitle(session), invited(session), seats.attendance(session.id())));
    }

    /** Those invited, and those who came without. */
    private List<LearnerName> invited(SessionSummary session) {
        var invited = sessions.invited(session.id());
        var present = seats.attendance(session.id());
        return workshops.learners(session.workshopId()).stream()
                .filter(learner ->
                        invited.isEmpty() || invited.contains(learner.id()) || present.contains(learner.id()))
                .toList();
    }

    private Response form(Status status, SessionSummary session, DateForm typed, List<String> problems) {
        return pages.show(
                status,
                Pages.TEMPLATES.sessionDate(
                        pages.frame(),
                        session,
                        pack(session).plans(),
                        workshops.learners(session.workshopId()),
                        typed,
                        problems));
    }

    private String planTitle(SessionSummary session) {
        return catalogue
                .pack(session.packId())
                .flatMap(pack -> pack.plan(session.planId()))
                .map(plan -> plan.title())
                .orElse(session.planId());
    }

    private int planMinutes(SessionSummary session) {
        return catalogue
                .pack(session.packId())
                .flatMap(pack -> pack.plan(session.planId()))
                .map(plan -> plan.minutes())
                .orElse(0);
    }

    private static String workshop(SessionSummary session) {
        return "/formateur/atelier/" + session.workshopId();
    }

    private Pack pack(SessionSummary session) {
        return catalogue.inUse(session.packId());
    }

    private SessionSummary planned() {
        var session = session();
        if (!session.isPlanned()) {
            throw new NotFoundException();
        }
        return session;
    }

    private SessionSummary session() {
        return sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
    }
}
