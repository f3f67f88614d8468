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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** Two records of one person become one: choose them, see what each did, then confirm. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/atelier/{workshop: \\d{1,18}}/reunir")
public class MergeResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Workshops workshops;
    private final Records records;

    @PathParam("workshop")
    private long workshopId;

    @Inject
    MergeResource(Pages pages, CurrentTrainer trainer, Workshops workshops, Records records) {
        this.pages = pages;
        this.trainer = trainer;
        this.workshops = workshops;
        this.records = records;
    }

    /**
     * @param kept id of the record chosen to stay; 0 for none yet
     * @param gone id of the record chosen to go; 0 for none yet
     * @param works what the two did, the one that stays first; empty until both are chosen
     */
    public record MergePage(
            WorkshopSummary workshop,
            List<LearnerName> learners,
            long kept,
            long gone,
            List<Records.Work> works,
            String problem) {

        /** Tells whether the two are still as they were shown. */
        public String seen() {
            return Integer.toHexString(works.hashCode());
        }
    }

    @GET
    public Response choose(
            @QueryParam("garder") @DefaultValue("0") long kept, @QueryParam("double") @DefaultValue("0") long gone) {
        var page = page(kept, gone, "");
        return kept != 0 && gone != 0 && page.works().isEmpty()
                ? show(Status.BAD_REQUEST, page(kept, gone, kept == gone ? "merge.same" : "merge.gone"))
                : show(Status.OK, page);
    }

    @POST
    public Response merge(
            @FormParam("garder") @DefaultValue("0") long kept,
            @FormParam("double") @DefaultValue("0") long gone,
            @FormParam("vu") @DefaultValue("") String seen) {
        var page = page(kept, gone, "");
        if (page.works().isEmpty()) {
            return show(Status.CONFLICT, page(kept, gone, kept == gone ? "merge.same" : "merge.gone"));
        }
        if (!page.seen().equals(seen)) {
            return show(Status.CONFLICT, page(kept, gone, "merge.changed"));
        }
        return switch (Contention.retry(() -> records.merge(kept, gone, trainer.id()))) {
            case DONE -> Pages.goTo("/formateur/atelier/" + workshopId + "?avis=merged");
            case SEATED -> show(Status.CONFLICT, page(kept, gone, "merge.seated"));
            case GONE -> show(Status.CONFLICT, page(kept, gone, "merge.gone"));
        };
    }

    private MergePage page(long kept, long gone, String problem) {
        var workshop = workshops.find(trainer.agencyId(), workshopId).orElseThrow(NotFoundException::new);
        var learners = workshops.learners(workshop.id());
        var works = List.of(kept, gone).stream()
                .flatMap(id -> learners.stream().filter(learner -> learner.id() == id))
                .map(learner -> records.inWorkshop(learner, workshop.id(), workshop.packId()))
                .toList();
        return new MergePage(
                workshop,
                learners,
                kept,
                gone,
                kept != gone && works.size() == 2 ? works : List.of(),
                problem.isEmpty() ? "" : pages.frame().t(problem));
    }

    private Response show(Status status, MergePage page) {
        return pages.show(status, Pages.TEMPLATES.merge(pages.frame(), page));
    }
}
