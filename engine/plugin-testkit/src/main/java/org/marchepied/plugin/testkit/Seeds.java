package org.marchepied.plugin.testkit;

import java.util.Random;

/**
 * Streams of seeds for tests of properties. The seeds are the same on every run; a failure names its seed, and {@code
 * -Dmarchepied.seed=17} runs that one alone.
 */
public final class Seeds {

    private static final String ONLY = "marchepied.seed";

    private Seeds() {}

    /** Checks the property for the seeds from 0 to {@code count - 1}. */
    public static void forEach(int count, Property property) {
        var only = Long.getLong(ONLY);
        if (only != null) {
            check(only, property);
            return;
        }
        for (long seed = 0; seed < count; seed++) {
            check(seed, property);
        }
    }

    /** Randomness that depends on the seed alone; near seeds give unlike streams. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    private static void check(long seed, Property property) {
        try {
            property.check(seed, random(seed));
        } catch (AssertionError | Exception failure) {
            throw new AssertionError(
                    "With seed " + seed + " (alone: -D" + ONLY + "=" + seed + "): " + failure.getMessage(), failure);
        }
    }

    /** What must hold for every seed. */
    @FunctionalInterface
    public interface Property {
        void check(long seed, Random random) throws Exception;
    }
}
