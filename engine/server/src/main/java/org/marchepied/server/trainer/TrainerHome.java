package org.marchepied.server.trainer;

import java.util.List;
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
 * @param problem what is wrong with the form sent, in words; empty if nothing
 */
public record TrainerHome(
        List<SessionSummary> sessionsAhead,
        List<SessionSummary> closedSessions,
        List<WorkshopSummary> workshops,
        List<Pack> packs,
        List<Problem> problems,
        String problem,
        String typedNames) {

    /** So many workshops and closed sessions are shown at once; the page of an agency with many would have no end. */
    static final int RECENT = 6;

    public List<WorkshopSummary> recentWorkshops() {
        return workshops.stream().limit(RECENT).toList();
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
