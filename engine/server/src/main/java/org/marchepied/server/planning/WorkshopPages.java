package org.marchepied.server.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.Pack;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** Puts the page of a workshop together. */
@ApplicationScoped
public class WorkshopPages {

    private final Workshops workshops;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final LearnerSheets sheets;

    @Inject
    WorkshopPages(Workshops workshops, Sessions sessions, Catalogue catalogue, LearnerSheets sheets) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.sheets = sheets;
    }

    WorkshopPage of(WorkshopSummary workshop) {
        return of(workshop, null, List.of(), "", "");
    }

    WorkshopPage of(
            WorkshopSummary workshop,
            @Nullable DateForm typed,
            List<String> dateProblems,
            String typedNames,
            String namesProblem) {
        var pack = catalogue.pack(workshop.packId());
        var all = sessions.ofWorkshop(workshop.id());
        var learners = workshops.learners(workshop.id()).stream()
                .map(learner -> line(learner, pack))
                .toList();
        return new WorkshopPage(
                workshop,
                pack,
                learners,
                all,
                typed == null ? suggestion(all) : typed,
                dateProblems,
                typedNames,
                namesProblem,
                sessions::seats);
    }

    private WorkshopPage.LearnerLine line(LearnerName learner, Optional<Pack> pack) {
        return new WorkshopPage.LearnerLine(learner, pack.map(known -> sheets.recommendation(learner.id(), known)));
    }

    /** The same place and trainers as the last time, and the same plan if the group stopped before its end. */
    private static DateForm suggestion(List<SessionSummary> sessions) {
        var form = new DateForm();
        sessions.stream().reduce((first, later) -> later).ifPresent(last -> {
            form.place = last.place();
            form.trainers = String.valueOf(last.trainers());
            form.plan = last.stoppedLesson() == null ? "" : last.planId();
        });
        return form;
    }
}
