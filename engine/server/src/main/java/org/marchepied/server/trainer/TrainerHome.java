package org.marchepied.server.trainer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Problem;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.WorkshopSummary;

/**
 * The trainer's first page.
 *
 * @param problem what is wrong with the form sent, in words; empty if nothing
 */
public record TrainerHome(
        List<SessionSummary> sessions,
        List<WorkshopSummary> workshops,
        List<Pack> packs,
        List<Problem> problems,
        String problem,
        String typedNames) {

    public List<SessionSummary> openSessions() {
        return sessions.stream().filter(SessionSummary::isOpen).toList();
    }

    /** The earliest first. */
    public List<SessionSummary> plannedSessions() {
        return sessions.stream()
                .filter(SessionSummary::isPlanned)
                .sorted(Comparator.comparing(SessionSummary::startsAt))
                .toList();
    }

    public List<SessionSummary> closedSessions() {
        return sessions.stream().filter(SessionSummary::isClosed).toList();
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
