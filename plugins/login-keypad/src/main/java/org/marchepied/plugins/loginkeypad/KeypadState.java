package org.marchepied.plugins.loginkeypad;

import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.SecretDigest;

/**
 * Where one learner stands. Never a digit of the code and never a password.
 *
 * @param seed of this learner's keypads and of the code received
 * @param round which keypad in turn; the digits move when a code was refused
 * @param entered digits of the code so far
 * @param right how many of them, from the first, are the code's
 * @param found which digits of the code were pressed so far in any order, one bit for each place
 * @param account the internet identifier to sign in with, or the one just chosen
 * @param password of the account, if the practice file has one
 * @param failures refused internet passwords, at most 99
 */
public record KeypadState(
        long seed,
        Place place,
        int round,
        int entered,
        int right,
        int found,
        boolean masked,
        boolean accessible,
        String account,
        @Nullable SecretDigest password,
        int failures) {

    KeypadState at(Place next) {
        return new KeypadState(seed, next, round, 0, 0, 0, masked, accessible, account, password, failures);
    }

    KeypadState pressed(boolean isRight, int foundNow) {
        return new KeypadState(
                seed,
                place,
                round,
                entered + 1,
                isRight ? right + 1 : right,
                foundNow,
                masked,
                accessible,
                account,
                password,
                failures);
    }

    KeypadState erased() {
        return at(place);
    }

    KeypadState redrawn() {
        return new KeypadState(seed, place, round + 1, 0, 0, 0, masked, accessible, account, password, failures);
    }

    KeypadState masked(boolean now) {
        return new KeypadState(seed, place, round, entered, right, found, now, accessible, account, password, failures);
    }

    KeypadState accessible(boolean now) {
        return new KeypadState(seed, place, round, 0, 0, 0, masked, now, account, password, failures);
    }

    KeypadState account(String identifier) {
        return new KeypadState(
                seed, place, round, entered, right, found, masked, accessible, identifier, password, failures);
    }

    KeypadState failed() {
        return new KeypadState(
                seed,
                place,
                round,
                entered,
                right,
                found,
                masked,
                accessible,
                account,
                password,
                Math.min(failures + 1, 99));
    }
}
