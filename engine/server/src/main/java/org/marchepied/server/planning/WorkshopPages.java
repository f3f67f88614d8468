package org.marchepied.server.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.packs.Pack;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.sheet.Outlook;
import org.marchepied.server.workshop.Cards;
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
    private final Cards cards;
    private final Clock clock;

    @Inject
    WorkshopPages(
            Workshops workshops,
            Sessions sessions,
            Catalogue catalogue,
            LearnerSheets sheets,
            Cards cards,
            Clock clock) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * @param proposal the number of the proposed session that the form begins with, from 1; else 0
     * @param trainers of each proposed session; 0 for as many as the last session had
     */
    WorkshopPage of(WorkshopSummary workshop, int proposal, int trainers) {
        var page = of(workshop, trainers, new DateForm(), List.of(), "", null, "");
        suggest(page.form(), page.sessions());
        var proposals = page.proposals();
        if (proposal >= 1 && proposal <= proposals.sessions().size()) {
            var chosen = proposals.sessions().get(proposal - 1);
            page.form().plan = chosen.plan().id();
            page.form().begin(chosen.begins());
            page.form().trainers = String.valueOf(proposals.trainers());
            page.form()
                    .invite(chosen.learners().stream()
                            .map(line -> line.name().id())
                            .toList());
        }
        return page;
    }

    WorkshopPage of(
            WorkshopSummary workshop,
            DateForm typed,
            List<String> dateProblems,
            String typedNames,
            @Nullable FrenchLevel typedFrench,
            String namesProblem) {
        return of(workshop, 0, typed, dateProblems, typedNames, typedFrench, namesProblem);
    }

    /** In as many queries for many learners and sessions as for few. */
    private WorkshopPage of(
            WorkshopSummary workshop,
            int trainers,
            DateForm typed,
            List<String> dateProblems,
            String typedNames,
            @Nullable FrenchLevel typedFrench,
            String namesProblem) {
        var pack = catalogue.pack(workshop.packId());
        var all = sessions.ofWorkshop(workshop.id());
        var learners = lines(workshops.learners(workshop.id()), pack);
        var invited = sessions.invitedOf(workshop.id());
        return new WorkshopPage(
                workshop,
                pack,
                learners,
                proposals(workshop, learners, all, invited, trainers),
                all,
                typed,
                dateProblems,
                typedNames,
                typedFrench,
                namesProblem,
                sessions::seats,
                session -> invited.containsKey(session.id())
                        ? invited.get(session.id()).size()
                        : learners.size());
    }

    private Proposals proposals(
            WorkshopSummary workshop,
            List<WorkshopPage.LearnerLine> learners,
            List<SessionSummary> all,
            Map<Long, Set<Long>> invited,
            int trainers) {
        var planned = new Proposals.Planned(
                all.stream().filter(SessionSummary::isPlanned).toList(), invited);
        var each = trainers >= 1 ? Math.min(trainers, Sessions.MOST_TRAINERS) : lastTrainers(all);
        var dates = Rhythm.of(all, clock.instant(), ZoneId.systemDefault()).dates();
        return Proposals.of(learners, planned, sessions.lastCame(workshop.id()), each, sessions.seats(each), dates);
    }

    private static int lastTrainers(List<SessionSummary> all) {
        return all.isEmpty() ? 1 : all.get(all.size() - 1).trainers();
    }

    private List<WorkshopPage.LearnerLine> lines(List<LearnerName> learners, Optional<Pack> pack) {
        var ids = learners.stream().map(LearnerName::id).toList();
        var french = workshops.french(ids);
        var issued = cards.issued(ids);
        var outlooks = pack.map(known -> sheets.outlooks(ids, known)).orElse(Map.of());
        return learners.stream()
                .map(learner -> new WorkshopPage.LearnerLine(
                        learner,
                        issued.contains(learner.id()),
                        french.get(learner.id()),
                        Optional.ofNullable(outlooks.get(learner.id())).map(Outlook::next)))
                .toList();
    }

    /** The same place and trainers as the last time, and the same plan if the group stopped before its end. */
    private static void suggest(DateForm form, List<SessionSummary> sessions) {
        sessions.stream().reduce((first, later) -> later).ifPresent(last -> {
            form.place = last.place();
            form.trainers = String.valueOf(last.trainers());
            form.plan = last.stoppedLesson() == null ? "" : last.planId();
        });
    }
}
