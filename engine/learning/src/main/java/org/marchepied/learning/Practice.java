package org.marchepied.learning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PerformanceFactors} remembers of one learner and one competency. Answers of one instant are kept apart
 * until the next instant, so that their order does not matter.
 *
 * @param before the answers before {@code lastSeen}
 * @param rightNow weight of the right answers at {@code lastSeen}
 * @param wrongNow the same of the wrong answers
 * @param firstRight of the right answers since the last wrong one; null if there is none
 */
record Practice(
        Trace before,
        double rightNow,
        double wrongNow,
        int observations,
        @Nullable Instant lastSeen,
        @Nullable Instant firstRight,
        @Nullable Instant lastRight) {

    static final Practice NONE = new Practice(Trace.NONE, 0, 0, 0, null, null, null);

    /** A weight rounded so that sums of weights are exact, hence the same in any order. */
    static double exact(double weight) {
        return Math.scalb(Math.rint(Math.scalb(weight, 20)), -20);
    }

    Practice after(boolean correct, double weight, Instant at) {
        if (lastSeen != null && at.isAfter(lastSeen)) {
            return new Practice(trace(), 0, 0, observations, lastSeen, firstRight, lastRight).with(correct, weight, at);
        }
        return with(correct, weight, lastSeen == null ? at : lastSeen);
    }

    private Practice with(boolean correct, double weight, Instant at) {
        return correct
                ? new Practice(
                        before,
                        rightNow + weight,
                        wrongNow,
                        observations + 1,
                        at,
                        firstRight == null ? at : firstRight,
                        at)
                : new Practice(
                        before,
                        rightNow,
                        wrongNow + weight,
                        observations + 1,
                        at,
                        at.equals(lastRight) ? at : null,
                        lastRight);
    }

    /** All answers. */
    Trace trace() {
        return observations == 0 ? before : before.after(rightNow, wrongNow);
    }

    /** From the first to the last right answer since the last wrong one. */
    Duration spacing() {
        return firstRight == null || lastRight == null ? Duration.ZERO : Duration.between(firstRight, lastRight);
    }

    Duration sinceRight(Instant now) {
        return lastRight == null ? Duration.ZERO : Duration.between(lastRight, now);
    }
}
