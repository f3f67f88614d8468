package org.marchepied.server.sheet;

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
import java.util.List;
import java.util.stream.Stream;
import org.marchepied.learning.HumanHelp;
import org.marchepied.packs.Pack;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Workshops;

/** One learner's sheet, the human help the trainer saw, and the learner's card. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/apprenant/{learner: \\d{1,18}}")
public class SheetResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final LearnerSheets sheets;
    private final Steps steps;
    private final PrintedCards cards;

    @PathParam("session")
    private long sessionId;

    @PathParam("learner")
    private long learnerId;

    @Inject
    SheetResource(
            Pages pages,
            CurrentTrainer trainer,
            Sessions sessions,
            Workshops workshops,
            Catalogue catalogue,
            LearnerSheets sheets,
            Steps steps,
            PrintedCards cards) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.steps = steps;
        this.cards = cards;
    }

    @GET
    public Response show() {
        var session = session();
        return pages.show(Pages.TEMPLATES.sheet(pages.frame(), sheets.of(session, learner(session), pack(session))));
    }

    /** "Seul", "avec aide" or "fait à sa place"; anything else takes it back. */
    @POST
    @Path("aide")
    public Response help(
            @FormParam("lecon") @DefaultValue("") String lessonId,
            @FormParam("etape") @DefaultValue("") String stepId,
            @FormParam("aide") @DefaultValue("") String help) {
        var session = session();
        var step = pack(session)
                .lesson(lessonId)
                .flatMap(lesson -> lesson.step(stepId))
                .orElseThrow(NotFoundException::new);
        var seen = Stream.of(HumanHelp.values())
                .filter(known -> known.name().equals(help))
                .findFirst()
                .orElse(null);
        var learner = learner(session).id();
        Contention.retry(() -> steps.help(learner, session.packId(), lessonId, step, seen));
        return Pages.goTo(path() + "#" + lessonId + "-" + stepId);
    }

    /** How well the learner reads French; anything but a level takes back what was said. */
    @POST
    @Path("francais")
    public Response french(@FormParam("francais") @DefaultValue("") String level) {
        workshops.readsFrench(learner(session()).id(), level);
        return Pages.goTo(path() + "#recommended");
    }

    /** Makes a new card and shows it once, to be printed; the earlier card is void. */
    @POST
    @Path("carte")
    public Response card() {
        var printed = cards.issue(List.of(learner(session())));
        return pages.show(Pages.TEMPLATES.cards(pages.frame(), printed, path()));
    }

    private String path() {
        return "/formateur/seance/" + sessionId + "/apprenant/" + learnerId;
    }

    private SessionSummary session() {
        return sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
    }

    private LearnerName learner(SessionSummary session) {
        return workshops.learner(session.workshopId(), learnerId).orElseThrow(NotFoundException::new);
    }

    private Pack pack(SessionSummary session) {
        return catalogue.inUse(session.packId());
    }
}
