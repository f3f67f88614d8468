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

    /** A French course, or something else that a rule of the pack names, comes first. */
    record FirstElse(String reason, List<Condition> conditions) implements Recommendation {

        public FirstElse {
            conditions = List.copyOf(conditions);
        }

        /** Whether it is for the learner's French. */
        public boolean isForFrench() {
            return conditions.stream().anyMatch(Condition.French.class::isInstance);
        }
    }

    /** The learner can do without what is left: a rule of the pack says so, or they do all of it alone. */
    record Skip(String reason, List<Condition> conditions) implements Recommendation {

        public Skip {
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
     * Something to do at home.
     *
     * @param task a sentence that a volunteer can read aloud
     */
    record Homework(String task, List<Condition> conditions) {

        public Homework {
            conditions = List.copyOf(conditions);
        }
    }

    /** One thing that was found true. */
    sealed interface Condition {

        /**
         * How much of a competency the learner has.
         *
         * @param percent the learner's mastery, rounded down
         * @param threshold in percent, that mastery was compared with
         */
        record OfMastery(Kind kind, Competency competency, int percent, int threshold) implements Condition {

            /** Whether so little is asked that it says only that there is evidence. */
            public boolean isOnlyTried() {
                return kind == Kind.AT_LEAST && threshold <= 1;
            }
        }

        /** That the learner reads less French than is needed. */
        record French(FrenchLevel level, FrenchLevel needed) implements Condition {}

        /** How a competency was judged. */
        enum Kind {
            /** The evidence shows at least the threshold. */
            AT_LEAST,
            /** The evidence shows at most the threshold, or there is none. */
            AT_MOST,
            /** There is no evidence, but a lesson that teaches it is done. */
            LESSON_DONE,
            /** The evidence shows at least the threshold, and once all of it alone. */
            ALONE
        }
    }
}
