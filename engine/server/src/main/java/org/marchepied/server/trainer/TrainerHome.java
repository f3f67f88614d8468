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

    public List<SessionSummary> closedSessions() {
        return sessions.stream().filter(session -> !session.isOpen()).toList();
    }

    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }
}
