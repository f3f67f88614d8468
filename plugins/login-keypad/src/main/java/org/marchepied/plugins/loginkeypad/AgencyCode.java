package org.marchepied.plugins.loginkeypad;

import java.util.Optional;

/** Compares what was pressed or typed with the six-digit code, and names the kind of error. */
final class AgencyCode {

    static final int LENGTH = 6;
    private static final int ALL_FOUND = (1 << LENGTH) - 1;

    private AgencyCode() {}

    /** The kind of error of the digits pressed on the keypad; empty if they are right. */
    static Optional<String> error(KeypadState state) {
        if (state.right() == LENGTH && state.entered() == LENGTH) {
            return Optional.empty();
        }
        if (state.entered() == 0) {
            return Optional.of("empty");
        }
        if (state.entered() < LENGTH) {
            return Optional.of("too-few");
        }
        return Optional.of(state.found() == ALL_FOUND ? "order" : "different");
    }

    /** The kind of error of the digits typed in the accessible version; empty if they are right. */
    static Optional<String> error(KeypadConfig config, String typed) {
        var given = Texts.withoutSpaces(typed);
        if (given.equals(config.code())) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (!given.matches("[0-9]*")) {
            return Optional.of("not-digits");
        }
        if (given.length() != LENGTH) {
            return Optional.of(given.length() < LENGTH ? "too-few" : "too-many");
        }
        return Optional.of(Texts.sorted(given).equals(Texts.sorted(config.code())) ? "order" : "different");
    }

    /** The state after a key was pressed. */
    static KeypadState pressed(KeypadConfig config, KeypadState state, int digit) {
        var isRight = state.right() == state.entered() && digitAt(config, state.entered()) == digit;
        var found = state.found();
        for (var place = 0; place < LENGTH; place++) {
            if (digitAt(config, place) == digit && (found & 1 << place) == 0) {
                return state.pressed(isRight, found | 1 << place);
            }
        }
        return state.pressed(isRight, found);
    }

    static int digitAt(KeypadConfig config, int place) {
        return config.code().charAt(place) - '0';
    }
}
