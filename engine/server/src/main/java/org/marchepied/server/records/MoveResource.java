package org.marchepied.server.records;

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
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** What was done in a session under the wrong name goes to whose it is. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/apprenant/{learner: \\d{1,18}}/deplacer")
public class MoveResource {

    private static final String YES = "oui";
    private static final String SWAPPED = "echange";
    private static final Set<String> CAME = Set.of(YES, SWAPPED, "non");

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Workshops workshops;
    private final Records records;

    @PathParam("session")
    private long sessionId;

    @PathParam("learner")
    private long learnerId;

    @Inject
    MoveResource(Pages pages, CurrentTrainer trainer, Sessions sessions, Workshops workshops, Records records) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.workshops = workshops;
        this.records = records;
    }

    /** @param others who may have done it */
    public record MovePage(SessionSummary session, Records.Work work, List<LearnerName> others, String problem) {}

    @GET
    public Response choose() {
        return show(Status.OK, "");
    }

    @POST
    public Response move(
            @FormParam("vers") @DefaultValue("0") long to, @FormParam("venu") @DefaultValue("") String came) {
        var page = page("");
        if (page.work().isNothing()) {
            return show(Status.CONFLICT, "move.nothing");
        }
        if (page.others().stream().noneMatch(other -> other.id() == to)) {
            return show(Status.BAD_REQUEST, "move.nobody");
        }
        if (!CAME.contains(came)) {
            return show(Status.BAD_REQUEST, "move.unsaid");
        }
        var moved = Contention.retry(() -> came.equals(SWAPPED)
                ? records.swap(page.session(), learnerId, to, trainer.id())
                : records.move(page.session(), learnerId, to, came.equals(YES), trainer.id()));
        return moved
                ? Pages.goTo("/formateur/seance/" + sessionId + "/apprenant/" + to + "?avis=moved")
                : show(Status.CONFLICT, "merge.gone");
    }

    private MovePage page(String problem) {
        var session = sessions.find(trainer.agencyId(), sessionId)
                .filter(one -> !one.isPlanned())
                .orElseThrow(NotFoundException::new);
        var learner = workshops.learner(session.workshopId(), learnerId).orElseThrow(NotFoundException::new);
        return new MovePage(
                session,
                records.inSession(learner, session),
                workshops.learners(session.workshopId()).stream()
                        .filter(other -> other.id() != learnerId)
                        .toList(),
                problem.isEmpty() ? "" : pages.frame().t(problem));
    }

    private Response show(Status status, String problem) {
        return pages.show(status, Pages.TEMPLATES.move(pages.frame(), page(problem)));
    }
}
