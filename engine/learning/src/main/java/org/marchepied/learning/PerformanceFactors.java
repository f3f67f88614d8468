package org.marchepied.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Performance factors with recency and forgetting: log-odds = prior + gain x recent right answers - loss x recent wrong
 * answers, each competency for itself and as if all were equally easy ({@link Easiness} says which are not). What help a right answer had makes it weigh less; a demonstration and what a
 * person did in the learner's place weigh nothing; an error in spite of help is an error. With time, what was shown
 * above the prior fades back to it; errors do not fade with time, only with later answers.
 *
 * <p>One more right answer never lowers a mastery, one more wrong answer never raises it, wherever it stands in time.
 */
public final class PerformanceFactors implements LearnerModel {

    private final LearnerModelParameters parameters;

    public PerformanceFactors(LearnerModelParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public LearnerState start() {
        return new State(Map.of());
    }

    /** What this answer weighs, between 0 for one that proves nothing and 1 for one that proves most. */
    private double weight(Evidence evidence) {
        if (evidence.mode() == Mode.DEMONSTRATION || evidence.help() == HumanHelp.DONE_FOR) {
            return 0;
        }
        if (!evidence.correct()) {
            return 1;
        }
        double mode = evidence.mode() == Mode.GUIDED ? parameters.guided() : 1;
        double help = evidence.help() == HumanHelp.HELPED ? parameters.helped() : 1;
        return mode * help * StrictMath.pow(parameters.hint(), evidence.hints());
    }

    private Mastery mastery(Practice practice, Instant now) {
        double prior = parameters.prior();
        double logOdds = LogOdds.of(prior)
                + parameters.gain() * practice.right(parameters.recency())
                - parameters.loss() * practice.wrong(parameters.recency());
        double shown = LogOdds.probability(logOdds);
        double left = shown <= prior ? shown : Math.min(shown, prior + (shown - prior) * retention(practice, now));
        return new Mastery(left, shown, practice.observations(), practice.lastSeen());
    }

    private double retention(Practice practice, Instant now) {
        return practice.lastRight() == null
                ? 1
                : parameters.forgetting().retention(practice.spacing(), practice.sinceRight(now));
    }

    private final class State implements LearnerState {

        private final Map<String, Practice> practices;

        private State(Map<String, Practice> practices) {
            this.practices = practices;
        }

        @Override
        public LearnerState after(Evidence evidence) {
            double weight = Practice.exact(weight(evidence));
            if (weight == 0) {
                return this;
            }
            Map<String, Practice> next = new HashMap<>(practices);
            next.put(
                    evidence.competency(),
                    practice(evidence.competency())
                            .after(evidence.correct(), weight, evidence.at(), parameters.recency()));
            return new State(next);
        }

        @Override
        public Mastery mastery(String competency, Instant now) {
            return PerformanceFactors.this.mastery(practice(competency), now);
        }

        private Practice practice(String competency) {
            return practices.getOrDefault(competency, Practice.NONE);
        }
    }
}
