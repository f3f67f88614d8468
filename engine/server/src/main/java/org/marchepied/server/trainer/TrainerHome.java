package org.marchepied.server.trainer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Problem;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.WorkshopSummary;

/**
 * The trainer's first page.
 *
 * @param sessionsAhead open or to come, the earliest first
 * @param closedSessions the latest ones
 * @param workshops the newest first
 * @param names of the learners of the recent workshops, by workshop, without those that have none
 * @param problem what is wrong with the form sent, in words; empty if nothing
 */
public record TrainerHome(
        List<SessionSummary> sessionsAhead,
        List<SessionSummary> closedSessions,
        List<WorkshopSummary> workshops,
        Map<Long, List<String>> names,
        List<Pack> packs,
        List<Problem> problems,
        String problem,
        String typedPack,
        String typedNames) {

    /** So many workshops and closed sessions are shown at once; the page of an agency with many would have no end. */
    static final int RECENT = 6;

    private static final int SOME = 5;

    static List<WorkshopSummary> recent(List<WorkshopSummary> workshops) {
        return workshops.stream().limit(RECENT).toList();
    }

    public List<WorkshopSummary> recentWorkshops() {
        return recent(workshops);
    }

    /** Enough of them to tell one workshop from another. */
    public String someNames(WorkshopSummary workshop) {
        var all = names.getOrDefault(workshop.id(), List.of());
        return String.join(", ", all.subList(0, Math.min(all.size(), SOME))) + (all.size() > SOME ? "…" : "");
    }

    public List<WorkshopSummary> olderWorkshops() {
        return workshops.stream().skip(RECENT).toList();
    }

    public List<SessionSummary> openSessions() {
        return sessionsAhead.stream().filter(SessionSummary::isOpen).toList();
    }

    public List<SessionSummary> plannedSessions() {
        return sessionsAhead.stream().filter(SessionSummary::isPlanned).toList();
    }

    public String planTitle(SessionSummary session) {
        return pack(session.packId())
                .flatMap(pack -> pack.plan(session.planId()))
                .map(plan -> plan.title())
                .orElse(session.planId());
    }

    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }
}
