package org.marchepied.server.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.marchepied.learning.Progress;
import org.marchepied.learning.StepId;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Step;
import org.marchepied.server.page.Pages;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.room.LearnersOnly;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** Where the learner is: the steps of the session, what is done, what comes next; and the hand-outs. */
@Controller
@LearnersOnly
@RequestScoped
@Path("")
public class MyStepsResource {

    private final Pages pages;
    private final CurrentSeat seat;
    private final LessonPath path;
    private final Steps steps;
    private final Workshops workshops;
    private final Sessions sessions;
    private final LearnerSheets sheets;

    @Inject
    MyStepsResource(
            Pages pages,
            CurrentSeat seat,
            LessonPath path,
            Steps steps,
            Workshops workshops,
            Sessions sessions,
            LearnerSheets sheets) {
        this.pages = pages;
        this.seat = seat;
        this.path = path;
        this.steps = steps;
        this.workshops = workshops;
        this.sessions = sessions;
        this.sheets = sheets;
    }

    /** A lesson of the session with its steps. */
    public record LessonRow(Lesson lesson, List<StepRow> steps, Progress progress) {}

    /**
     * @param here whether the learner resumes at this step
     */
    public record StepRow(String title, String path, boolean done, boolean here) {}

    @GET
    @Path("mes-etapes")
    public Response mySteps() {
        var resume = resume();
        return pages.show(Pages.TEMPLATES.mySteps(
                seat.frame(),
                path.pack(),
                rows(resume),
                resume.path(),
                path.sentTo().orElse(null)));
    }

    /** Asked again and again by learners' pages: where the trainer asks them to go. */
    @GET
    @Path("mes-etapes/envoi")
    public Response sentTo(@QueryParam("vu") @DefaultValue("") String shownPath) {
        var sent = path.sentTo().orElse(null);
        return (sent == null ? "" : sent.path()).equals(shownPath)
                ? Response.noContent().build()
                : pages.show(Pages.TEMPLATES.sentTo(seat.frame(), sent));
    }

    @GET
    @Path("fini")
    public Response done() {
        return pages.show(Pages.TEMPLATES.done(seat.frame(), path.pack(), rows(resume())));
    }

    /** To take home: what I did today, what to bring the next time. */
    @GET
    @Path("fini/feuille")
    public Response today() {
        var seated = seat.get();
        var session = sessions.ofWorkshop(seated.workshopId());
        var opened = session.stream()
                .filter(one -> one.id() == seated.sessionId())
                .map(SessionSummary::openedAt)
                .findFirst()
                .orElse(0L);
        var today = steps.of(seated.learner(), path.pack().id()).stream()
                .filter(record -> record.completedAt() != null && record.completedAt() >= opened)
                .map(record -> new Place(record.lessonId(), record.stepId()))
                .toList();
        var done = path.stops().stream()
                .filter(stop -> today.stream().anyMatch(stop::is))
                .map(stop -> stop.step().title())
                .toList();
        var next =
                session.stream().filter(SessionSummary::isPlanned).findFirst().orElse(null);
        return pages.show(Pages.TEMPLATES.today(
                seat.frame(),
                path.pack(),
                done,
                sheets.outlook(seated.learner(), path.pack()).homework(),
                next));
    }

    @GET
    @Path("fiche/{lesson}")
    public Response handout(@PathParam("lesson") String lessonId) {
        var lesson = path.pack()
                .lesson(lessonId)
                .filter(known -> known.handout() != null)
                .orElseThrow(NotFoundException::new);
        return pages.show(Pages.TEMPLATES.handout(seat.frame(), path.pack(), lesson));
    }

    private List<LessonRow> rows(LessonPath.Stop resume) {
        var records = steps.of(seat.get().learner(), path.pack().id());
        var completed = Steps.completed(records);
        return path.lessons().stream()
                .map(lesson -> new LessonRow(
                        lesson,
                        lesson.steps().stream()
                                .map(step -> row(new LessonPath.Stop(lesson, step), completed, resume))
                                .toList(),
                        Steps.progress(List.of(lesson), records)))
                .toList();
    }

    private static StepRow row(LessonPath.Stop stop, Set<StepId> completed, LessonPath.Stop resume) {
        return new StepRow(
                stop.step().title(), stop.path(), isDone(completed, stop.lesson(), stop.step()), stop.equals(resume));
    }

    static boolean isDone(Set<StepId> completed, Lesson lesson, Step step) {
        return completed.contains(new StepId(lesson.id(), step.id()))
                || step.was().stream().anyMatch(name -> completed.contains(new StepId(lesson.id(), name)));
    }

    /** The step the learner was at, if the session has it; else the first that is not done, else the first. */
    private LessonPath.Stop resume() {
        var seated = seat.get();
        var stops = path.stops();
        var place = workshops.resumeAt(seated.workshopId(), seated.learner()).orElse(Place.NONE);
        var completed = Steps.completed(steps.of(seated.learner(), path.pack().id()));
        return stops.stream()
                .filter(stop -> stop.is(place))
                .findFirst()
                .or(() -> stops.stream()
                        .filter(stop -> !isDone(completed, stop.lesson(), stop.step()))
                        .findFirst())
                .orElseGet(() -> stops.get(0));
    }
}
