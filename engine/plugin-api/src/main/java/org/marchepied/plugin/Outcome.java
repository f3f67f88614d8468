package org.marchepied.plugin;

import java.util.List;
import java.util.function.UnaryOperator;

/** What became of an action. */
public sealed interface Outcome<S extends Record> {

    /** The state from here on; for a rejected action often the state before it, unchanged. */
    S state();

    /** What to tell the learner. */
    Feedback feedback();

    /** What the action showed about the learner's skills; empty for a move that proves nothing. */
    List<Judgement> judgements();

    /** What the action writes into the practice file, as a function of the file before it. */
    UnaryOperator<PracticeFile> papers();

    /** A move accepted; more is to be done. */
    record Advanced<S extends Record>(
            S state, Feedback feedback, List<Judgement> judgements, UnaryOperator<PracticeFile> papers)
            implements Outcome<S> {
        public Advanced {
            judgements = List.copyOf(judgements);
        }

        public Advanced(S state, Feedback feedback, Judgement... judgements) {
            this(state, feedback, List.of(judgements), UnaryOperator.identity());
        }
    }

    /** The procedure is done; actions that follow leave it done. */
    record Completed<S extends Record>(
            S state, Feedback feedback, List<Judgement> judgements, UnaryOperator<PracticeFile> papers)
            implements Outcome<S> {
        public Completed {
            judgements = List.copyOf(judgements);
        }

        public Completed(S state, Feedback feedback, Judgement... judgements) {
            this(state, feedback, List.of(judgements), UnaryOperator.identity());
        }
    }

    /** A move refused, with a kind reason: what happened and what to do now. */
    record Rejected<S extends Record>(S state, Feedback feedback, List<Judgement> judgements) implements Outcome<S> {
        public Rejected {
            judgements = List.copyOf(judgements);
        }

        public Rejected(S state, Feedback feedback, Judgement... judgements) {
            this(state, feedback, List.of(judgements));
        }

        @Override
        public UnaryOperator<PracticeFile> papers() {
            return UnaryOperator.identity();
        }
    }
}
