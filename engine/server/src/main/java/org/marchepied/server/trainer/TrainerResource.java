package org.marchepied.server.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.marchepied.packs.Problem;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerNames;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** A trainer makes workshops and opens sessions. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur")
public class TrainerResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Catalogue catalogue;
    private final Workshops workshops;
    private final Sessions sessions;

    @Inject
    TrainerResource(Pages pages, CurrentTrainer trainer, Catalogue catalogue, Workshops workshops, Sessions sessions) {
        this.pages = pages;
        this.trainer = trainer;
        this.catalogue = catalogue;
        this.workshops = workshops;
        this.sessions = sessions;
    }

    @GET
    public Response home() {
        return home(Response.Status.OK, "", "", "");
    }

    @POST
    @Path("ateliers")
    public Response createWorkshop(
            @FormParam("parcours") @DefaultValue("") String packId,
            @FormParam("prenoms") @DefaultValue("") String typedNames) {
        var pack = catalogue.pack(packId).orElseThrow(NotFoundException::new);
        var names = LearnerNames.read(typedNames);
        var problem = names.problem().isEmpty()
                ? pages.frame().each("workshop.name-taken", names.taken(List.of()))
                : pages.frame().t(names.problem(), names.allowed());
        if (!problem.isEmpty()) {
            return home(Response.Status.BAD_REQUEST, problem, packId, typedNames);
        }
        workshops.create(trainer.agencyId(), pack.id(), pack.title(), names.names());
        return Pages.goTo("/formateur?avis=workshop-created");
    }

    @POST
    @Path("seances")
    public Response openSession(
            @FormParam("atelier") @DefaultValue("0") long workshopId,
            @FormParam("plan") @DefaultValue("") String planId) {
        var workshop = workshops.find(trainer.agencyId(), workshopId).orElseThrow(NotFoundException::new);
        var plan = catalogue
                .pack(workshop.packId())
                .flatMap(pack -> pack.plan(planId))
                .orElseThrow(NotFoundException::new);
        return Pages.goTo("/formateur/seance/" + sessions.open(workshop.id(), plan.id()));
    }

    private Response home(Response.Status status, String problem, String typedPack, String typedNames) {
        var own = workshops.of(trainer.agencyId());
        var frame = pages.frame();
        var home = new TrainerHome(
                sessions.ahead(trainer.agencyId()),
                sessions.closed(trainer.agencyId(), TrainerHome.RECENT),
                own,
                workshops.names(TrainerHome.recent(own)),
                catalogue.packs(),
                problems(own, frame),
                problem,
                typedPack,
                typedNames);
        return pages.show(status, Pages.TEMPLATES.trainerHome(frame, home));
    }

    /** Also that the pack of a workshop is missing since the server was started. */
    private List<Problem> problems(List<WorkshopSummary> own, Frame frame) {
        var missing = own.stream()
                .map(WorkshopSummary::packId)
                .distinct()
                .filter(id -> catalogue.pack(id).isEmpty() && !catalogue.ids().contains(id))
                .map(id -> new Problem(
                        Problem.Severity.ERROR, id + "/pack.yaml", 1, 1, frame.t("trainer.pack-missing", id)));
        return Stream.concat(catalogue.problems().stream(), missing).toList();
    }
}
