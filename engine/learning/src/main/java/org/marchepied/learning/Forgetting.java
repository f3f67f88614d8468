package org.marchepied.learning;

import java.time.Duration;

/**
 * Forgetting by a power law: retention is 0.9 after {@link #stability} days and falls ever more slowly. The formulas are
 * those of FSRS-6 (Ye, Su, Cao, 2022; open-spaced-repetition, 2025), for an answer rated "good".
 *
 * @param decay exponent of the curve, w20
 * @param firstStability days, after a first right answer, w2
 * @param easiness 11 minus the difficulty after a first right answer, from w4 and w5
 * @param growth of the stability by a right answer, w8
 * @param saturation how much a high stability slows its growth, w9
 * @param spacing how much having nearly forgotten speeds it, w10
 */
public record Forgetting(
        double decay, double firstStability, double easiness, double growth, double saturation, double spacing) {

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    public Forgetting {
        if (!(decay > 0 && firstStability > 0 && easiness >= 0 && saturation >= 0 && spacing >= 0)) {
            throw new IllegalArgumentException("Forgetting: the constants are positive numbers.");
        }
    }

    /**
     * How much of what was shown is left, from 1 down to 0.
     *
     * @param practised from the first to the last right answer since the last wrong one: spacing makes memory last
     * @param since the last right answer; before it counts as at it
     */
    public double retention(Duration practised, Duration since) {
        return retentionAfter(days(since), stability(days(practised)));
    }

    private double stability(double days) {
        double forgotten = 1 - retentionAfter(days, firstStability);
        double increase = StrictMath.exp(growth)
                * easiness
                * StrictMath.pow(firstStability, -saturation)
                * StrictMath.expm1(spacing * forgotten);
        return firstStability * (1 + increase);
    }

    private double retentionAfter(double days, double stability) {
        double factor = StrictMath.pow(0.9, -1 / decay) - 1;
        return StrictMath.pow(1 + factor * days / stability, -decay);
    }

    private static double days(Duration duration) {
        return Math.max(0, duration.toMillis() / MILLIS_PER_DAY);
    }
}
