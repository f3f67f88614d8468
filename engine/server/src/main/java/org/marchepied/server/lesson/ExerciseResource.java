package org.marchepied.server.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.Action;
import org.marchepied.server.activity.ActivityPlace;
import org.marchepied.server.activity.Command;
import org.marchepied.server.activity.Exercises;
import org.marchepied.server.activity.Seen;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.Pdf;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.room.LearnersOnly;
import org.marchepied.server.workshop.Place;

/** An exercise of a step: do something in it, ask for a hint, begin again, print what came of it. */
@LearnersOnly
@ApplicationScoped
@Path("etape/{lesson}/{step}/exercice/{activity}")
public class ExerciseResource {

    private final Pages pages;
    private final CurrentSeat seat;
    private final LessonPath path;
    private final Exercises exercises;

    /** Of the request under way, as the headers are. */
    @Context
    @SuppressWarnings("NullAway.Init")
    private UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    @Inject
    ExerciseResource(Pages pages, CurrentSeat seat, LessonPath path, Exercises exercises) {
        this.pages = pages;
        this.seat = seat;
        this.path = path;
        this.exercises = exercises;
    }

    @POST
    @Controller
    public Response act(MultivaluedMap<String, String> form) {
        return run(seen(form), new Command.Act(action(form)));
    }

    @POST
    @Path("indice")
    @Controller
    public Response hint(MultivaluedMap<String, String> form) {
        return run(seen(form), new Command.AskHint(action(form)));
    }

    /** Sent by the page's script when the page is left; needs no answer. */
    @POST
    @Path("saisie")
    @Controller
    public Response keepTyped(MultivaluedMap<String, String> form) {
        exercises.keepTyped(place(), frame(), seen(form), action(form));
        return Response.noContent().build();
    }

    @POST
    @Path("suivant")
    @Controller
    public Response playNext(@FormParam("revision") @Nullable String revision) {
        return run(new Seen(revision(revision), null), new Command.PlayNext());
    }

    @POST
    @Path("recommencer")
    @Controller
    public Response begin(
            @FormParam("revision") @Nullable String revision, @FormParam("mode") @DefaultValue("") String mode) {
        return Arrays.stream(Mode.values())
                .filter(known -> known.name().equals(mode))
                .findFirst()
                .map(known -> run(new Seen(revision(revision), null), new Command.Begin(known)))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("imprimer/{printout}")
    @Controller
    public Response print(@PathParam("printout") String name) {
        var place = place();
        var printed = exercises.printout(place, frame(), name).orElseThrow(NotFoundException::new);
        var frame = frame().at(place.path() + "/imprimer/" + name).with(printed.styles(), List.of());
        return pages.show(Pages.TEMPLATES.printout(frame, printed, place));
    }

    /** Not a controller, whose answers are pages. */
    @GET
    @Path("imprimer/{printout}/pdf")
    public Response pdf(@PathParam("printout") String name) {
        var frame = frame();
        var printed = exercises.printout(place(), frame, name).orElseThrow(NotFoundException::new);
        var document = Pdf.of(Pages.TEMPLATES.printoutPdf(frame.text(), printed), printed.resources());
        return Response.ok(document, Pdf.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .build();
    }

    private Response run(Seen seen, Command command) {
        var place = place();
        var exercise = exercises.run(place, frame(), seen, command);
        if (headers.getHeaderString("HX-Request") != null) {
            return pages.show(Pages.TEMPLATES.exercise(frame(), exercise));
        }
        return Pages.goTo(place.stepPath() + (exercise.stale() ? "?avis=stale" : "") + "#" + exercise.id());
    }

    private ActivityPlace place() {
        var names = uri.getPathParameters();
        var stop = path.stop(new Place(names.getFirst("lesson"), names.getFirst("step")));
        return stop.step().activities().stream()
                .filter(activity -> activity.id().equals(names.getFirst("activity")) && exercises.isPlayable(activity))
                .findFirst()
                .map(activity -> path.place(stop, activity))
                .orElseThrow(NotFoundException::new);
    }

    private Action action(MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        var button = fields.getOrDefault("action", "");
        fields.keySet()
                .removeAll(
                        List.of("action", "revision", "screen", frame().csrf().getName()));
        return Action.of(button, fields).with(pages.uploads());
    }

    private static Seen seen(MultivaluedMap<String, String> form) {
        return new Seen(revision(form.getFirst("revision")), form.getFirst("screen"));
    }

    /** Not a number of ours: as old as can be, so that the newest state is shown. */
    private static int revision(@Nullable String revision) {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    private Frame frame() {
        return seat.frame();
    }
}
