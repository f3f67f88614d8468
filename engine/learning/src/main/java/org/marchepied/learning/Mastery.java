package org.marchepied.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence says of one learner and one competency.
 *
 * @param probability that the learner's next answer, alone and without hints, is right
 * @param shown what it was at the latest evidence, before time made it fade; at least the probability
 * @param observations how many judged actions it rests on; those that prove nothing are not counted
 * @param lastSeen the latest of them; null if there is none
 */
public record Mastery(
        double probability,
        double shown,
        int observations,
        @Nullable Instant lastSeen) {

    public Mastery {
        if (!(probability >= 0 && probability <= shown && shown <= 1)) {
            throw new IllegalArgumentException(
                    "Probabilities rise from 0 to 1, were " + probability + " of " + shown + ".");
        }
    }

    /** Of which nothing has faded. */
    public Mastery(double probability, int observations, @Nullable Instant lastSeen) {
        this(probability, probability, observations, lastSeen);
    }

    /** Rounded down, as the thresholds of a pack are read and as pages show it. */
    public int percent() {
        return percent(probability);
    }

    /** Whether it was known once, and time has made it fade below what counts as known. */
    public boolean isForgotten(int knownFrom) {
        return percent(shown) >= knownFrom && percent() < knownFrom;
    }

    private static int percent(double probability) {
        return (int) Math.floor(100 * probability);
    }

    /** Whether there is any evidence; without it the probability is what is expected of anybody. */
    public boolean isObserved() {
        return observations > 0;
    }
}
