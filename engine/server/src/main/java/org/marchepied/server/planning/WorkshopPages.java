package org.marchepied.server.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.Grouping;
import org.marchepied.learning.Recommendation;
import org.marchepied.packs.Pack;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.Seats;
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
    private final Seats seats;

    @Inject
    WorkshopPages(Workshops workshops, Sessions sessions, Catalogue catalogue, LearnerSheets sheets, Seats seats) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.seats = seats;
    }

    /** @param proposal the number of the proposed session that the form begins with, from 1; else 0 */
    WorkshopPage of(WorkshopSummary workshop, int proposal) {
        var page = of(workshop, new DateForm(), List.of(), "", null, "");
        suggest(page.form(), page.sessions());
        if (proposal >= 1 && proposal <= page.proposals().size()) {
            var chosen = page.proposals().get(proposal - 1);
            page.form().plan = chosen.plan().id();
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
        var pack = catalogue.pack(workshop.packId());
        var all = sessions.ofWorkshop(workshop.id());
        var learners = workshops.learners(workshop.id()).stream()
                .map(learner -> line(learner, pack))
                .toList();
        return new WorkshopPage(
                workshop,
                pack,
                learners,
                proposals(learners, all),
                all,
                typed,
                dateProblems,
                typedNames,
                typedFrench,
                namesProblem,
                sessions::seats,
                session -> expected(session, learners.size()));
    }

    private int expected(SessionSummary session, int enrolled) {
        var invited = sessions.invited(session.id()).size();
        return invited == 0 ? enrolled : invited;
    }

    /** Learners of the same need together; those who came least lately first. Who waits for a planned session needs none. */
    private List<WorkshopPage.Proposal> proposals(List<WorkshopPage.LearnerLine> learners, List<SessionSummary> all) {
        var invited = all.stream()
                .filter(SessionSummary::isPlanned)
                .map(session -> sessions.invited(session.id()))
                .toList();
        if (invited.stream().anyMatch(Set::isEmpty)) {
            return List.of();
        }
        var lastCame = lastCame(all);
        var needs = new ArrayList<Grouping.Need>();
        var lines = new HashMap<Long, WorkshopPage.LearnerLine>();
        for (var line : learners) {
            var id = line.name().id();
            lines.put(id, line);
            line.next().flatMap(Recommendation::session).ifPresent(plan -> {
                if (invited.stream().noneMatch(session -> session.contains(id))) {
                    needs.add(new Grouping.Need(id, plan, lastCame.getOrDefault(id, 0L)));
                }
            });
        }
        return Grouping.of(needs, sessions.seats(1)).stream()
                .map(group -> new WorkshopPage.Proposal(
                        group.plan(),
                        group.learners().stream()
                                .map(id -> Objects.requireNonNull(lines.get(id)))
                                .toList()))
                .toList();
    }

    private Map<Long, Long> lastCame(List<SessionSummary> all) {
        var last = new HashMap<Long, Long>();
        all.stream().filter(session -> !session.isPlanned()).forEach(session -> seats.attendance(session.id())
                .forEach(learner -> last.merge(learner, session.begins().toEpochMilli(), Math::max)));
        return last;
    }

    private WorkshopPage.LearnerLine line(LearnerName learner, Optional<Pack> pack) {
        return new WorkshopPage.LearnerLine(
                learner,
                workshops.french(learner.id()).orElse(null),
                pack.map(known -> sheets.outlook(learner.id(), known).next()));
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
