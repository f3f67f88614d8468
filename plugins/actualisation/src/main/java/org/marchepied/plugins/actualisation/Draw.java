package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What chance decides, from the seed alone. */
final class Draw {

    private Draw() {}

    /** The number of what is sent in the exercise: nine digits. */
    static String number(long seed) {
        return number(random(seed, 1));
    }

    /** The number of what was sent before the exercise. */
    static String numberBefore(long seed) {
        return number(random(seed, 2));
    }

    /** The same things in another order. */
    static <T> List<T> shuffled(long seed, List<T> things) {
        var all = new ArrayList<>(things);
        Collections.shuffle(all, random(seed, 3));
        return List.copyOf(all);
    }

    private static String number(Random random) {
        var digits = Integer.toString(100_000_000 + random.nextInt(900_000_000));
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static Random random(long seed, int which) {
        return new Random(seed * 0x9E3779B97F4A7C15L + which);
    }
}
