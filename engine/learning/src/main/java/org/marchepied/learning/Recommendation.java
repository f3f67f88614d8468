package org.marchepied.learning;

import java.util.List;
import java.util.Optional;

/** What to do next with one learner, and why. */
public sealed interface Recommendation {

    /** A sentence or two that a volunteer can read aloud. */
    String reason();

    /** What was found true of the learner, so that the trainer sees why. */
    List<Condition> conditions();

    /** The session plan to follow next; empty when the recommendation is not a session. */
    default Optional<SessionPlan> session() {
        return Optional.empty();
    }

    /** A session to plan; the prerequisites of its lessons are known or come earlier in it. */
    record NextSession(SessionPlan plan, String reason, List<Condition> conditions) implements Recommendation {

        public NextSession {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Optional<SessionPlan> session() {
            return Optional.of(plan);
        }
    }

    /** A rule of the pack advises something else than a session, such as a French course first. */
    record Advice(String reason, List<Condition> conditions) implements Recommendation {

        public Advice {
            conditions = List.copyOf(conditions);
        }
    }

    /** Something is left, but no session plan of the pack leads to what it requires: the conditions say what. */
    record NotYet(String reason, List<Condition> conditions) implements Recommendation {

        public NotYet {
            conditions = List.copyOf(conditions);
        }
    }

    /** Every lesson of every session plan is done, and nothing needs to be seen again. */
    record AllDone(String reason) implements Recommendation {

        @Override
        public List<Condition> conditions() {
            return List.of();
        }
    }

    /**
     * One thing that was found true.
     *
     * @param percent the learner's mastery, rounded down
     * @param threshold in percent, that mastery was compared with
     */
    record Condition(Kind kind, Competency competency, int percent, int threshold) {

        /** How a competency was judged. */
        public enum Kind {
            /** The evidence shows at least the threshold. */
            AT_LEAST,
            /** The evidence shows at most the threshold, or there is none. */
            AT_MOST,
            /** There is no evidence, but a lesson that teaches it is done. */
            LESSON_DONE
        }
    }
}
