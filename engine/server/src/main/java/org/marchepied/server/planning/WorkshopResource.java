package org.marchepied.server.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.PrintedCards;
import org.marchepied.server.workshop.LearnerNames;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** A workshop: plan its sessions, enrol learners, print their cards. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/atelier/{workshop: \\d{1,18}}")
public class WorkshopResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Workshops workshops;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final WorkshopPages workshopPages;
    private final PrintedCards cards;
    private final Clock clock;

    @PathParam("workshop")
    private long workshopId;

    @Inject
    WorkshopResource(
            Pages pages,
            CurrentTrainer trainer,
            Workshops workshops,
            Sessions sessions,
            Catalogue catalogue,
            WorkshopPages workshopPages,
            PrintedCards cards,
            Clock clock) {
        this.pages = pages;
        this.trainer = trainer;
        this.workshops = workshops;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.workshopPages = workshopPages;
        this.cards = cards;
        this.clock = clock;
    }

    @GET
    public Response show(
            @QueryParam("proposition") @DefaultValue("0") int proposal,
            @QueryParam("formateurs") @DefaultValue("0") int trainers) {
        return show(Status.OK, workshopPages.of(workshop(), proposal, trainers));
    }

    @GET
    @Path("propositions")
    public Response proposals(@QueryParam("formateurs") @DefaultValue("0") int trainers) {
        return pages.show(Pages.TEMPLATES.proposals(pages.frame(), workshopPages.of(workshop(), 0, trainers)));
    }

    @POST
    @Path("seances")
    public Response plan(@BeanParam DateForm form) {
        var workshop = workshop();
        if (catalogue
                .pack(workshop.packId())
                .flatMap(pack -> pack.plan(form.plan))
                .isEmpty()) {
            throw new NotFoundException();
        }
        var problems = form.problems(LocalDate.now(clock));
        if (problems.isEmpty()) {
            sessions.plan(
                    workshop.id(),
                    form.plan,
                    form.date(ZoneId.systemDefault()),
                    form.invitedOf(workshops.learners(workshop.id())));
            return Pages.goTo(path() + "?avis=session-planned");
        }
        var words = problems.stream().map(pages.frame()::t).toList();
        return show(Status.BAD_REQUEST, workshopPages.of(workshop, form, words, "", null, ""));
    }

    @POST
    @Path("apprenants")
    public Response enrol(
            @FormParam("prenoms") @DefaultValue("") String typed,
            @FormParam("francais") @DefaultValue("") String french) {
        var workshop = workshop();
        var names = LearnerNames.read(typed);
        var level = FrenchLevel.of(french).orElse(null);
        var problem = names.problem().isEmpty()
                ? pages.frame()
                        .each("workshop.name-taken", workshops.enrol(trainer.agencyId(), workshop.id(), names, level))
                : pages.frame().t(names.problem(), names.allowed());
        if (problem.isEmpty()) {
            return Pages.goTo(path() + "?avis=enrolled");
        }
        return show(Status.BAD_REQUEST, workshopPages.of(workshop, new DateForm(), List.of(), typed, level, problem));
    }

    /** How well a learner reads French; nothing takes back what was said. */
    @POST
    @Path("apprenant/{learner: \\d{1,18}}/francais")
    public Response french(
            @PathParam("learner") long learnerId, @FormParam("francais") @DefaultValue("") String level) {
        var learner = workshops.learner(workshop().id(), learnerId).orElseThrow(NotFoundException::new);
        workshops.readsFrench(learner.id(), level);
        return Pages.goTo(path() + "?avis=noted");
    }

    /**
     * New cards, to be printed four to a page; earlier ones are void.
     *
     * @param whom {@code nouveaux} for those who have none; else for all
     */
    @POST
    @Path("cartes")
    public Response printCards(@FormParam("pour") @DefaultValue("") String whom) {
        var all = workshops.learners(workshop().id());
        var printed = whom.equals("nouveaux") ? cards.issueMissing(all) : cards.issue(all);
        if (printed.isEmpty()) {
            return Pages.goTo(path() + "?avis=no-card-missing");
        }
        return pages.show(Pages.TEMPLATES.cards(pages.frame(), printed, path()));
    }

    private Response show(Status status, WorkshopPage page) {
        return pages.show(status, Pages.TEMPLATES.workshop(pages.frame(), page));
    }

    private String path() {
        return "/formateur/atelier/" + workshopId;
    }

    private WorkshopSummary workshop() {
        return workshops.find(trainer.agencyId(), workshopId).orElseThrow(NotFoundException::new);
    }
}
