package org.marchepied.learning;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over a fixed stream of seeds, and names the seed that breaks it. */
final class Seeds {

    private Seeds() {}

    static void each(int count, Consumer<Random> property) {
        for (long seed = 0; seed < count; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
