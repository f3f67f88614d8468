package org.marchepied.server.planning;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marchepied.learning.Grouping;
import org.marchepied.learning.SessionPlan;
import org.marchepied.server.planning.WorkshopPage.LearnerLine;
import org.marchepied.server.room.SessionSummary;

/**
 * The sessions that could be planned next, so that learners of the same need sit together; who is in none of them, and why.
 * Each learner of whom something is recommended is in one of the lists.
 *
 * @param trainers of each session
 * @param sessions in the order in which they should take place
 * @param invited who is to come to a planned session of the plan that they need
 * @param tooLong whose plan takes longer than a session that is proposed
 * @param otherwise whose next step is not a session; the recommendation says why
 */
public record Proposals(
        int trainers,
        List<Proposal> sessions,
        List<Invited> invited,
        List<LearnerLine> tooLong,
        List<LearnerLine> otherwise) {

    /** A session that could be planned. */
    public record Proposal(SessionPlan plan, List<LearnerLine> learners, LocalDateTime begins) {

        public String names() {
            return learners.stream().map(line -> line.name().name()).collect(Collectors.joining(", "));
        }
    }

    public record Invited(LearnerLine line, SessionSummary session) {}

    /** Sessions that are planned, the earliest first, and the learners invited to each by its id; none for all. */
    record Planned(List<SessionSummary> sessions, Map<Long, Set<Long>> invited) {

        private Optional<SessionSummary> of(LearnerLine line) {
            return sessions.stream()
                    .filter(session -> line.plan()
                            .filter(plan -> plan.id().equals(session.planId()))
                            .isPresent())
                    .filter(session -> {
                        var named = invited.getOrDefault(session.id(), Set.of());
                        return named.isEmpty() || named.contains(line.name().id());
                    })
                    .findFirst();
        }
    }

    /**
     * @param lastCame when, by learner, in milliseconds since 1970; who never came has waited longest
     * @param seats of a session that so many trainers run
     * @param dates that the sessions could have; at least as many as learners
     */
    static Proposals of(
            List<LearnerLine> learners,
            Planned planned,
            Map<Long, Long> lastCame,
            int trainers,
            int seats,
            Stream<LocalDateTime> dates) {
        var waiting = learners.stream()
                .filter(line -> line.plan().isPresent() && planned.of(line).isEmpty())
                .toList();
        return new Proposals(
                trainers,
                sessions(waiting, lastCame, seats, dates.iterator()),
                learners.stream()
                        .flatMap(line -> planned.of(line).map(session -> new Invited(line, session)).stream())
                        .toList(),
                waiting.stream()
                        .filter(line ->
                                !line.plan().map(Grouping::isShortEnough).orElse(true))
                        .toList(),
                learners.stream()
                        .filter(line -> line.next().isPresent() && line.plan().isEmpty())
                        .toList());
    }

    private static List<Proposal> sessions(
            List<LearnerLine> waiting, Map<Long, Long> lastCame, int seats, Iterator<LocalDateTime> dates) {
        var lines =
                waiting.stream().collect(Collectors.toMap(line -> line.name().id(), Function.identity()));
        var needs = waiting.stream()
                .flatMap(line -> line.plan().stream()
                        .map(plan -> new Grouping.Need(
                                line.name().id(),
                                plan,
                                lastCame.getOrDefault(line.name().id(), 0L))))
                .toList();
        return Grouping.of(needs, seats).stream()
                .map(group -> new Proposal(
                        group.plan(),
                        group.learners().stream()
                                .map(id -> Objects.requireNonNull(lines.get(id)))
                                .toList(),
                        dates.next()))
                .toList();
    }

    /** Whether there is nobody to speak of. */
    public boolean isEmpty() {
        return sessions.isEmpty() && !leavesSomeOut();
    }

    public boolean leavesSomeOut() {
        return !invited.isEmpty() || !tooLong.isEmpty() || !otherwise.isEmpty();
    }
}
