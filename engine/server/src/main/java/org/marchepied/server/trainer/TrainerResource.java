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
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerNames;
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
        return home(Response.Status.OK, "", "");
    }

    @POST
    @Path("ateliers")
    public Response createWorkshop(
            @FormParam("parcours") @DefaultValue("") String packId,
            @FormParam("prenoms") @DefaultValue("") String typedNames) {
        var pack = catalogue.pack(packId).orElseThrow(NotFoundException::new);
        var names = LearnerNames.read(typedNames);
        if (!names.problem().isEmpty()) {
            var problem = pages.frame().t(names.problem(), names.allowed());
            return home(Response.Status.BAD_REQUEST, problem, typedNames);
        }
        workshops.create(trainer.agencyId(), pack.id(), pack.title(), names.names());
        return Pages.goTo("/formateur");
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

    private Response home(Response.Status status, String problem, String typedNames) {
        var packs = catalogue.packs();
        var home = new TrainerHome(
                sessions.of(trainer.agencyId()),
                workshops.of(trainer.agencyId()),
                packs,
                catalogue.problems(),
                problem,
                typedNames);
        return pages.show(status, Pages.TEMPLATES.trainerHome(pages.frame().at("/formateur"), home));
    }
}
