package org.marchepied.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence says of one learner and one competency.
 *
 * @param probability that the learner's next answer, alone and without hints, is right
 * @param observations how many judged actions it rests on; those that prove nothing are not counted
 * @param lastSeen the latest of them; null if there is none
 */
public record Mastery(
        double probability, int observations, @Nullable Instant lastSeen) {

    public Mastery {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is from 0 to 1, was " + probability + ".");
        }
    }

    /** Rounded down, as the thresholds of a pack are read and as pages show it. */
    public int percent() {
        return (int) Math.floor(100 * probability);
    }

    /** Whether there is any evidence; without it the probability is what is expected of anybody. */
    public boolean isObserved() {
        return observations > 0;
    }
}
