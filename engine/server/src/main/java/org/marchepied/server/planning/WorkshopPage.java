package org.marchepied.server.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.WorkshopSummary;

/**
 * A workshop: its sessions, past and to come, and its learners.
 *
 * @param pack empty when it is no longer installed
 * @param sessions the earliest first
 * @param form to plan a session, as it was typed
 * @param dateProblems what is wrong with it, in words
 * @param typedNames learners to enrol, as they were typed
 * @param typedFrench their level of French, as it was chosen; null for none
 * @param namesProblem what is wrong with them, in words; empty if nothing
 * @param seats how many there are for so many trainers
 * @param expected how many learners are invited to a session
 */
public record WorkshopPage(
        WorkshopSummary workshop,
        Optional<Pack> pack,
        List<LearnerLine> learners,
        Proposals proposals,
        List<SessionSummary> sessions,
        DateForm form,
        List<String> dateProblems,
        String typedNames,
        @Nullable FrenchLevel typedFrench,
        String namesProblem,
        IntUnaryOperator seats,
        ToIntFunction<SessionSummary> expected) {

    /**
     * @param french null where nobody has said
     * @param next empty when the pack is no longer installed
     */
    public record LearnerLine(
            LearnerName name, boolean hasCard, @Nullable FrenchLevel french, Optional<Recommendation> next) {

        /** Of the session that the learner needs next; empty if it is none. */
        public Optional<SessionPlan> plan() {
            return next.flatMap(Recommendation::session);
        }
    }

    public List<LearnerName> names() {
        return learners.stream().map(LearnerLine::name).toList();
    }

    public int cardless() {
        return (int) learners.stream().filter(learner -> !learner.hasCard()).count();
    }

    public List<SessionSummary> planned() {
        return sessions.stream().filter(SessionSummary::isPlanned).toList();
    }

    public Optional<SessionSummary> open() {
        return sessions.stream().filter(SessionSummary::isOpen).reduce((first, later) -> later);
    }

    public List<SessionSummary> closed() {
        return sessions.stream().filter(SessionSummary::isClosed).toList();
    }

    /** The session that learners' sheets are read from: the latest that was opened. */
    public Optional<SessionSummary> latest() {
        return sessions.stream().filter(session -> !session.isPlanned()).reduce((first, later) -> later);
    }

    public Optional<SessionSummary> lastClosed() {
        return closed().stream().reduce((first, later) -> later);
    }

    public String planTitle(SessionSummary session) {
        return pack.flatMap(known -> known.plan(session.planId()))
                .map(plan -> plan.title())
                .orElse(session.planId());
    }

    public String lessonTitle(String id) {
        return pack.flatMap(known -> known.lesson(id)).map(Lesson::title).orElse(id);
    }

    /** Whether more learners are invited than there are seats. */
    public boolean isTooFull(SessionSummary session) {
        return expected.applyAsInt(session) > seats.applyAsInt(session.trainers());
    }

    /** Trainers that it takes to seat all who are invited. */
    public int trainersNeeded(SessionSummary session) {
        var trainers = 1;
        while (seats.applyAsInt(trainers) < expected.applyAsInt(session)) {
            trainers++;
        }
        return trainers;
    }
}
