package org.marchepied.plugins.loginkeypad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What chance decides, from the seed of the state alone. */
final class Draw {

    private Draw() {}

    /** The digits 0 to 9 in the places of the keypad. */
    static List<Integer> keypad(KeypadState state) {
        var digits = new ArrayList<Integer>();
        for (var digit = 0; digit < 10; digit++) {
            digits.add(digit);
        }
        Collections.shuffle(digits, random(state.seed(), state.round()));
        return List.copyOf(digits);
    }

    /** The code that arrives by text message: six digits. */
    static String received(KeypadState state) {
        return Integer.toString(100_000 + random(state.seed(), -1).nextInt(900_000));
    }

    private static Random random(long seed, int which) {
        return new Random(seed * 0x9E3779B97F4A7C15L + which);
    }
}
