package org.marchepied.server.report;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheet;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.workshop.Workshops;

/** An attestation to print and sign. It says what was done and what is known, never a mark. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/apprenant/{learner: \\d{1,18}}/attestation")
public class AttestationResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Seats seats;
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final LearnerSheets sheets;
    private final Clock clock;

    @Inject
    AttestationResource(
            Pages pages,
            CurrentTrainer trainer,
            Sessions sessions,
            Seats seats,
            Workshops workshops,
            Catalogue catalogue,
            LearnerSheets sheets,
            Clock clock) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.seats = seats;
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GET
    public Response show(@PathParam("session") long sessionId, @PathParam("learner") long learnerId) {
        var session = sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
        var learner = workshops.learner(session.workshopId(), learnerId).orElseThrow(NotFoundException::new);
        var pack = catalogue.inUse(session.packId());
        var sheet = sheets.of(session, learner, pack);
        var back = "/formateur/seance/" + sessionId + "/apprenant/" + learnerId;
        if (!sheet.hasWork()) {
            return pages.show(Pages.TEMPLATES.noAttestation(pages.frame(), learner, back));
        }
        var attended = sessions.ofWorkshop(session.workshopId()).stream()
                .filter(one -> seats.attendance(one.id()).contains(learnerId))
                .toList();
        var known = sheet.competencies().stream()
                .filter(LearnerSheet.CompetencyLine::isKnown)
                .collect(partitioningBy(
                        LearnerSheet.CompetencyLine::isAutonomous,
                        mapping(LearnerSheet.CompetencyLine::title, toList())));
        return pages.show(Pages.TEMPLATES.attestation(
                pages.frame(),
                new Attestation(
                        learner.name(),
                        session.workshopTitle(),
                        attended,
                        known.getOrDefault(true, List.of()),
                        known.getOrDefault(false, List.of()),
                        LocalDate.now(clock),
                        back)));
    }
}
