package org.marchepied.plugins.offerapplication.exercise;

import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugins.offerapplication.offers.Words;

/** Compares an address typed with the one expected, and names the kind of error. */
public final class MailAddress {

    private MailAddress() {}

    /** The kind of error; empty if the address is right. Capitals and spaces around it are no errors. */
    public static Optional<String> error(String expected, String typed) {
        var given = typed.strip().toLowerCase(Locale.ROOT);
        if (given.equals(expected.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (given.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("spaces");
        }
        if (!given.contains("@")) {
            return Optional.of("no-at");
        }
        if (!given.substring(given.indexOf('@')).contains(".")) {
            return Optional.of("no-dot");
        }
        return Optional.of(Words.alike(given, expected) ? "misspelt" : "different");
    }
}
