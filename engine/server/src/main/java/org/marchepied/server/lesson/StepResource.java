package org.marchepied.server.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Prose;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.plugin.Action;
import org.marchepied.server.activity.ActivityPlace;
import org.marchepied.server.activity.Command;
import org.marchepied.server.activity.Exercises;
import org.marchepied.server.activity.Simulations;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.room.LearnersOnly;
import org.marchepied.server.room.Seats;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** One step per page: read it, practise, go on. */
@Controller
@LearnersOnly
@RequestScoped
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

    @PathParam("lesson")
    private String lessonId = "";

    @PathParam("step")
    private String stepId = "";

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
    public Response show() {
        var stop = stop();
        var seated = seat.get();
        seats.moveTo(seated, stop.place());
        workshops.remember(seated.workshopId(), seated.learner(), stop.place());
        return page(stop);
    }

    /** "J'ai lu, continuer". */
    @POST
    public Response goOn() {
        var stop = stop();
        steps.read(seat.get().learner(), path.pack().id(), stop.lesson().id(), stop.step());
        var stops = path.stops();
        var next = stops.indexOf(stop) + 1;
        return Pages.goTo(next < stops.size() ? stops.get(next).path() : "/fini");
    }

    @POST
    @Path("exercice/{activity}")
    public Response act(
            @PathParam("activity") String activityId,
            @HeaderParam("HX-Request") @Nullable String partial,
            MultivaluedMap<String, String> form) {
        return run(activityId, form.getFirst("revision"), partial, new Command.Act(action(form)));
    }

    @POST
    @Path("exercice/{activity}/indice")
    public Response hint(
            @PathParam("activity") String activityId,
            @HeaderParam("HX-Request") @Nullable String partial,
            MultivaluedMap<String, String> form) {
        return run(activityId, form.getFirst("revision"), partial, new Command.AskHint(action(form)));
    }

    @POST
    @Path("exercice/{activity}/suivant")
    public Response playNext(
            @PathParam("activity") String activityId,
            @FormParam("revision") @Nullable String revision,
            @HeaderParam("HX-Request") @Nullable String partial) {
        return run(activityId, revision, partial, new Command.PlayNext());
    }

    @POST
    @Path("exercice/{activity}/recommencer")
    public Response begin(
            @PathParam("activity") String activityId,
            @FormParam("revision") @Nullable String revision,
            @FormParam("mode") @DefaultValue("") String mode,
            @HeaderParam("HX-Request") @Nullable String partial) {
        return List.of(Mode.values()).stream()
                .filter(known -> known.name().equals(mode))
                .findFirst()
                .map(known -> run(activityId, revision, partial, new Command.Begin(known)))
                .orElseThrow(NotFoundException::new);
    }

    private Response run(String activityId, @Nullable String revision, @Nullable String partial, Command command) {
        var stop = stop();
        var place = stop.step().activities().stream()
                .filter(activity -> activity.id().equals(activityId) && exercises.isPlayable(activity))
                .findFirst()
                .map(activity -> place(stop, activity))
                .orElseThrow(NotFoundException::new);
        var exercise = exercises.run(place, frame(), revision(revision), command);
        if (partial != null) {
            return pages.show(Pages.TEMPLATES.exercise(frame(), exercise));
        }
        return Pages.goTo(stop.path() + (exercise.stale() ? "?avis=stale" : "") + "#" + exercise.id());
    }

    private Action action(MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        var button = fields.getOrDefault("action", "");
        fields.keySet().removeAll(List.of("action", "revision", frame().csrf().getName()));
        return Action.of(button, fields);
    }

    /** Not a number of ours: as old as can be, so that the newest state is shown. */
    private static int revision(@Nullable String revision) {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    private Response page(LessonPath.Stop stop) {
        var stops = path.stops();
        var index = stops.indexOf(stop);
        var parts = stop.step().blocks().stream()
                .map(block ->
                        block instanceof Prose prose ? new StepPage.Text(prose.html()) : part(stop, (Activity) block))
                .toList();
        var page = new StepPage(
                stop.lesson(),
                stop.step(),
                index + 1,
                stops.size(),
                stop.path(),
                index == 0 ? null : stops.get(index - 1).path(),
                parts);
        var used = stop.step().activities().stream()
                .filter(SimulationActivity.class::isInstance)
                .map(activity -> ((SimulationActivity) activity).simulation())
                .toList();
        return pages.show(Pages.TEMPLATES.step(frame().at(stop.path()).withStyles(simulations.styles(used)), page));
    }

    private StepPage.Part part(LessonPath.Stop stop, Activity activity) {
        if (!exercises.isPlayable(activity)) {
            return new StepPage.Text(((SimulationActivity) activity).fallback());
        }
        return new StepPage.Practice(exercises.look(place(stop, activity), frame()));
    }

    private ActivityPlace place(LessonPath.Stop stop, Activity activity) {
        return new ActivityPlace(seat.get(), path.pack(), stop.lesson(), stop.step(), activity);
    }

    private LessonPath.Stop stop() {
        return path.stop(new Place(lessonId, stepId));
    }

    private Frame frame() {
        return seat.frame();
    }
}
