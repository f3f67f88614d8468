package org.marchepied.server.report;

import java.time.LocalDate;
import java.util.List;
import org.marchepied.server.room.SessionSummary;

/**
 * What a learner takes away at the end: the sessions they came to and what they know.
 *
 * @param sessions they came to, the earliest first
 * @param autonomous titles of competencies that the learner has alone
 * @param known titles of the others that count as known
 */
public record Attestation(
        String learner,
        String workshop,
        List<SessionSummary> sessions,
        List<String> autonomous,
        List<String> known,
        LocalDate today,
        String back) {}
