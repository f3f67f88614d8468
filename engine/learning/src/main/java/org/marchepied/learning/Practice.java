package org.marchepied.learning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PerformanceFactors} remembers of one learner and one competency. Answers of one instant are kept apart
 * until the next instant, so that their order does not matter.
 *
 * @param rightBefore discounted weight of the right answers before {@code lastSeen}
 * @param wrongBefore the same of the wrong answers
 * @param rightNow weight of the right answers at {@code lastSeen}
 * @param wrongNow the same of the wrong answers
 * @param firstRight of the right answers since the last wrong one; null if there is none
 */
record Practice(
        double rightBefore,
        double wrongBefore,
        double rightNow,
        double wrongNow,
        int observations,
        @Nullable Instant lastSeen,
        @Nullable Instant firstRight,
        @Nullable Instant lastRight) {

    static final Practice NONE = new Practice(0, 0, 0, 0, 0, null, null, null);

    /** A weight rounded so that sums of weights are exact, hence the same in any order. */
    static double exact(double weight) {
        return Math.scalb(Math.rint(Math.scalb(weight, 20)), -20);
    }

    Practice after(boolean correct, double weight, Instant at, double recency) {
        if (lastSeen != null && at.isAfter(lastSeen)) {
            return new Practice(right(recency), wrong(recency), 0, 0, observations, lastSeen, firstRight, lastRight)
                    .with(correct, weight, at);
        }
        return with(correct, weight, lastSeen == null ? at : lastSeen);
    }

    private Practice with(boolean correct, double weight, Instant at) {
        return correct
                ? new Practice(
                        rightBefore,
                        wrongBefore,
                        rightNow + weight,
                        wrongNow,
                        observations + 1,
                        at,
                        firstRight == null ? at : firstRight,
                        at)
                : new Practice(
                        rightBefore,
                        wrongBefore,
                        rightNow,
                        wrongNow + weight,
                        observations + 1,
                        at,
                        at.equals(lastRight) ? at : null,
                        lastRight);
    }

    double right(double recency) {
        return discounted(rightBefore, rightNow, recency);
    }

    double wrong(double recency) {
        return discounted(wrongBefore, wrongNow, recency);
    }

    /** So that n answers in a row weigh 1 + recency + ... + recency^(n-1), and a part of an answer its part of that. */
    private double discounted(double before, double now, double recency) {
        double answers = rightNow + wrongNow;
        if (answers == 0) {
            return before;
        }
        double kept = StrictMath.pow(recency, answers);
        return kept * before + (1 - kept) / (1 - recency) * now / answers;
    }

    /** From the first to the last right answer since the last wrong one. */
    Duration spacing() {
        return firstRight == null || lastRight == null ? Duration.ZERO : Duration.between(firstRight, lastRight);
    }

    Duration sinceRight(Instant now) {
        return lastRight == null ? Duration.ZERO : Duration.between(lastRight, now);
    }
}
