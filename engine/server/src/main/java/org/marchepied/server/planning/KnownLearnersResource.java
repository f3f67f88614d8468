package org.marchepied.server.planning;

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
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** Enrols people who have been to another workshop of the agency: their practice file, card and level come with them. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/atelier/{workshop: \\d{1,18}}/deja-venus")
public class KnownLearnersResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Workshops workshops;

    @PathParam("workshop")
    private long workshopId;

    @Inject
    KnownLearnersResource(Pages pages, CurrentTrainer trainer, Workshops workshops) {
        this.pages = pages;
        this.trainer = trainer;
        this.workshops = workshops;
    }

    /**
     * @param others the other workshops of the agency, the newest first
     * @param from the one chosen of them; null for none yet
     * @param learners of that one, who are not enrolled here
     * @param problem in words; empty if there is none
     */
    public record KnownLearnersPage(
            WorkshopSummary workshop,
            List<WorkshopSummary> others,
            @Nullable WorkshopSummary from,
            List<LearnerName> learners,
            String problem) {}

    @GET
    public Response choose(@QueryParam("de") @DefaultValue("0") long fromId) {
        return show(Status.OK, fromId, "");
    }

    @POST
    public Response enrol(
            @FormParam("de") @DefaultValue("0") long fromId, @FormParam("personne") List<String> chosenIds) {
        var workshop = find(workshopId);
        var chosen = workshops.learners(find(fromId).id()).stream()
                .filter(learner -> chosenIds.contains(String.valueOf(learner.id())))
                .toList();
        if (chosen.isEmpty()) {
            return show(Status.BAD_REQUEST, fromId, "known.nobody");
        }
        Contention.retry(() -> workshops.enrolKnown(workshop.id(), chosen));
        return Pages.goTo("/formateur/atelier/" + workshop.id() + "#learners");
    }

    private Response show(Status status, long fromId, String problem) {
        var workshop = find(workshopId);
        var from = fromId == 0 ? null : find(fromId);
        var here = workshops.learners(workshop.id());
        var frame = pages.frame();
        var page = new KnownLearnersPage(
                workshop,
                workshops.of(trainer.agencyId()).stream()
                        .filter(other -> other.id() != workshop.id())
                        .toList(),
                from,
                from == null
                        ? List.of()
                        : workshops.learners(from.id()).stream()
                                .filter(learner -> !here.contains(learner))
                                .toList(),
                problem.isEmpty() ? "" : frame.t(problem));
        return pages.show(status, Pages.TEMPLATES.knownLearners(frame, page));
    }

    private WorkshopSummary find(long id) {
        return workshops.find(trainer.agencyId(), id).orElseThrow(NotFoundException::new);
    }
}
