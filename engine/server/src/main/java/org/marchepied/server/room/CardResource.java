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
import java.util.Optional;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.LearnerName;

/** The learner's card: its QR code leads here, then the four digits open a seat of the session under way. */
@Controller
@RequestScoped
@Path("carte/{token}")
public class CardResource {

    private final Pages pages;
    private final CurrentSeat current;
    private final Cards cards;
    private final Sessions sessions;
    private final Seats seats;

    @Inject
    CardResource(Pages pages, CurrentSeat current, Cards cards, Sessions sessions, Seats seats) {
        this.pages = pages;
        this.current = current;
        this.cards = cards;
        this.sessions = sessions;
        this.seats = seats;
    }

    @GET
    public Response askCode(@PathParam("token") String token) {
        return form(Response.Status.OK, token, holder(token), "");
    }

    @POST
    public Response enterCode(@PathParam("token") String token, @FormParam("code") @DefaultValue("") String code) {
        var holder = holder(token);
        var check = cards.check(holder.id(), code);
        if (!(check instanceof Cards.Check.Right)) {
            return form(Response.Status.FORBIDDEN, token, holder, explain(pages.frame(), check));
        }
        var session = sessions.openFor(holder.id());
        if (session.isEmpty()) {
            return form(Response.Status.CONFLICT, token, holder, pages.frame().t("card.no-session"));
        }
        return sitDown(session.get(), holder)
                .orElseGet(() -> form(
                        Response.Status.CONFLICT, token, holder, pages.frame().t("card.no-seat")));
    }

    private Optional<Response> sitDown(SessionSummary session, LearnerName holder) {
        var here = current.find().filter(seat -> seat.sessionId() == session.id());
        if (here.isPresent()) {
            seats.signIn(session.id(), here.get().number(), holder.id());
            return Optional.of(Pages.goTo("/mes-etapes"));
        }
        return seats.takeAny(session.id()).map(token -> {
            seats.at(token).ifPresent(seat -> seats.signIn(session.id(), seat.number(), holder.id()));
            return Response.fromResponse(Pages.goTo("/mes-etapes"))
                    .cookie(CurrentSeat.cookie(token))
                    .build();
        });
    }

    private Response form(Response.Status status, String token, LearnerName holder, String problem) {
        return pages.show(status, Pages.TEMPLATES.code(pages.frame(), holder.name(), "/carte/" + token, problem));
    }

    private LearnerName holder(String token) {
        return cards.holder(token).orElseThrow(NotFoundException::new);
    }

    static String explain(Frame frame, Cards.Check check) {
        if (check instanceof Cards.Check.Missing) {
            return frame.t("code.missing");
        }
        return check instanceof Cards.Check.Wrong wrong ? frame.t("code.wrong", wrong.left()) : frame.t("code.locked");
    }
}
