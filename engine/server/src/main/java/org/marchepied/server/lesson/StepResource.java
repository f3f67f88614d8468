package org.marchepied.server.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Prose;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.server.activity.Exercises;
import org.marchepied.server.activity.Simulations;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.room.LearnersOnly;
import org.marchepied.server.room.Seats;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** One step per page: read it, go on. */
@Controller
@LearnersOnly
@ApplicationScoped
@Path("etape/{lesson}/{step}")
public class StepResource {

    private final Pages pages;
    private final CurrentSeat seat;
    private final LessonPath path;
    private final Seats seats;
    private final Workshops workshops;
    private final Steps steps;
    private final Exercises exercises;
    private final Simulations simulations;

    @Inject
    StepResource(
            Pages pages,
            CurrentSeat seat,
            LessonPath path,
            Seats seats,
            Workshops workshops,
            Steps steps,
            Exercises exercises,
            Simulations simulations) {
        this.pages = pages;
        this.seat = seat;
        this.path = path;
        this.seats = seats;
        this.workshops = workshops;
        this.steps = steps;
        this.exercises = exercises;
        this.simulations = simulations;
    }

    @GET
    @Transactional
    public Response show(@PathParam("lesson") String lessonId, @PathParam("step") String stepId) {
        var stop = path.stop(new Place(lessonId, stepId));
        var seated = seat.get();
        seats.moveTo(seated, stop.place());
        workshops.remember(seated.workshopId(), seated.learner(), stop.place());
        return page(stop);
    }

    /** "J'ai lu, continuer". */
    @POST
    public Response goOn(@PathParam("lesson") String lessonId, @PathParam("step") String stepId) {
        var stop = path.stop(new Place(lessonId, stepId));
        var learner = seat.get().learner();
        var pack = path.pack().id();
        Contention.retry(() -> steps.read(learner, pack, stop.lesson(), stop.step()));
        var stops = path.stops();
        var next = stops.indexOf(stop) + 1;
        return Pages.goTo(next < stops.size() ? stops.get(next).path() : "/fini");
    }

    private Response page(LessonPath.Stop stop) {
        var stops = path.stops();
        var index = stops.indexOf(stop);
        var parts = stop.step().blocks().stream()
                .map(block ->
                        block instanceof Prose prose ? new StepPage.Text(prose.html()) : part(stop, (Activity) block))
                .toList();
        var page = new StepPage(
                path.pack().language(),
                stop.lesson(),
                stop.step(),
                index + 1,
                stops.size(),
                stop.path(),
                index == 0 ? null : stops.get(index - 1).path(),
                parts,
                path.sentTo().filter(sent -> !sent.equals(stop)).orElse(null));
        var used = stop.step().activities().stream()
                .filter(SimulationActivity.class::isInstance)
                .map(activity -> ((SimulationActivity) activity).simulation())
                .toList();
        var frame = seat.frame()
                .at(stop.path())
                .with(simulations.addresses(used, PluginFiles.STYLE), simulations.addresses(used, PluginFiles.SCRIPT));
        return pages.show(Pages.TEMPLATES.step(frame, page));
    }

    private StepPage.Part part(LessonPath.Stop stop, Activity activity) {
        if (!exercises.isPlayable(activity)) {
            return new StepPage.Text(((SimulationActivity) activity).fallback());
        }
        return new StepPage.Practice(exercises.look(path.place(stop, activity), seat.frame()));
    }
}
