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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.marchepied.server.page.Pages;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** Who is at this seat: the learner says it, or the trainer opens the seat; and how one leaves it. */
@Controller
@AtSeat
@RequestScoped
@Path("place")
public class SeatResource {

    private static final String STEPS = "/mes-etapes";

    private final Pages pages;
    private final CurrentSeat current;
    private final Seats seats;
    private final Workshops workshops;
    private final Cards cards;

    @Inject
    SeatResource(Pages pages, CurrentSeat current, Seats seats, Workshops workshops, Cards cards) {
        this.pages = pages;
        this.current = current;
        this.seats = seats;
        this.workshops = workshops;
        this.cards = cards;
    }

    @GET
    public Response whoIsThere() {
        var seat = current.get();
        if (seat.learnerId() != null) {
            return Pages.goTo(STEPS);
        }
        var taken = seats.seatedLearners(seat.sessionId());
        var names = workshops.learners(seat.workshopId()).stream()
                .filter(learner -> !taken.contains(learner.id()))
                .toList();
        return pages.show(Pages.TEMPLATES.who(current.frame(), seat.number(), names));
    }

    /** Asked again and again by a waiting page: sends it on once the trainer has opened the seat. */
    @GET
    @Path("ouverte")
    public Response opened() {
        return current.get().learnerId() == null
                ? Response.noContent().build()
                : Response.noContent().header("HX-Redirect", STEPS).build();
    }

    /** Who has no card waits for the trainer to open the seat. */
    @GET
    @Path("{learner: \\d{1,18}}")
    public Response askCode(@PathParam("learner") long learnerId) {
        var learner = enrolled(learnerId);
        if (current.get().learnerId() != null) {
            return Pages.goTo(STEPS);
        }
        return ask(Response.Status.OK, learner, "");
    }

    @POST
    @Path("{learner: \\d{1,18}}")
    public Response enterCode(@PathParam("learner") long learnerId, @FormParam("code") @DefaultValue("") String code) {
        var learner = enrolled(learnerId);
        var check = cards.check(learner.id(), code);
        if (check instanceof Cards.Check.Right) {
            var seat = current.get();
            seats.signIn(seat.sessionId(), seat.number(), learner.id());
            return Pages.goTo(STEPS);
        }
        return ask(Response.Status.FORBIDDEN, learner, CardResource.explain(current.frame(), check));
    }

    private Response ask(Response.Status status, LearnerName learner, String problem) {
        return cards.isIssued(learner.id())
                ? pages.show(
                        status,
                        Pages.TEMPLATES.code(current.frame(), learner.name(), "/place/" + learner.id(), problem))
                : pages.show(Pages.TEMPLATES.cardless(current.frame(), learner));
    }

    /** "Ce n'est pas moi". */
    @POST
    @Path("pas-moi")
    public Response notMe() {
        var seat = current.get();
        seats.signOut(seat.sessionId(), seat.number());
        return Pages.goTo("/place?avis=seat-left");
    }

    @POST
    @Path("quitter")
    public Response leave() {
        var seat = current.get();
        seats.free(seat.sessionId(), seat.number());
        return Response.fromResponse(Pages.goTo("/au-revoir"))
                .cookie(CurrentSeat.noCookie())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    @POST
    @Path("aide")
    public Response askForHelp(@FormParam("retour") @DefaultValue("") String returnPath) {
        var seat = current.get();
        seats.askForHelp(seat, seat.helpAskedAt() == null);
        return Pages.goTo(ofLearners(returnPath));
    }

    /** Asked again and again by a page that waits for help: the button as it is once the trainer has helped. */
    @GET
    @Path("aide-donnee")
    public Response helped(@QueryParam("retour") @DefaultValue("") String returnPath) {
        return current.get().helpAskedAt() != null
                ? Response.noContent().build()
                : pages.show(Pages.TEMPLATES.help(current.frame().at(ofLearners(returnPath))));
    }

    private static String ofLearners(String path) {
        return path.matches("/(etape/[a-z0-9/-]+|mes-etapes|fini)") ? path : STEPS;
    }

    /** Told by the page's script, which needs no answer; anything unknown is not heard. */
    @POST
    @Path("signal")
    public Response notice(@FormParam("quoi") @DefaultValue("") String what) {
        var seat = current.get();
        Stream.of(Trouble.values())
                .filter(known -> known.name().equals(what) && seat.learnerId() != null)
                .forEach(trouble -> seats.notice(seat, trouble));
        return Response.noContent().build();
    }

    private LearnerName enrolled(long learnerId) {
        return workshops.learner(current.get().workshopId(), learnerId).orElseThrow(NotFoundException::new);
    }
}
