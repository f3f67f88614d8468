package org.marchepied.plugins.loginkeypad;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what was typed with the agency identifier, seven digits and a letter, and names the kind of error. */
final class AgencyIdentifier {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}[A-Z]");
    private static final Pattern LIKE_DIGITS = Pattern.compile("[OIL]");

    private AgencyIdentifier() {}

    /** The kind of error; empty if it is right. Spaces and lower case are no errors. */
    static Optional<String> error(KeypadConfig config, String typed) {
        var given = Texts.withoutSpaces(typed).toUpperCase(Locale.ROOT);
        var expected = config.identifier().toUpperCase(Locale.ROOT);
        return given.equals(expected) ? Optional.empty() : Optional.of(kind(config, given, expected));
    }

    private static String kind(KeypadConfig config, String given, String expected) {
        if (given.isEmpty()) {
            return "empty";
        }
        if (given.contains("@")) {
            return "email";
        }
        if (given.equals(config.code())) {
            return "code";
        }
        if (given.equalsIgnoreCase(config.internetIdentifier())) {
            return "internet";
        }
        return SHAPE.matcher(given).matches() ? difference(given, expected) : shape(given);
    }

    private static String shape(String given) {
        if (given.matches("[0-9]{7}")) {
            return "letter-missing";
        }
        if (given.matches("[0-9]{8}")) {
            return "digit-for-letter";
        }
        if (given.length() == 8 && SHAPE.matcher(confusionsUndone(given)).matches()) {
            return "letter-for-digit";
        }
        if (!given.matches("[0-9A-Z]*")) {
            return "characters";
        }
        if (!given.matches(".*[0-9].*")) {
            return "internet";
        }
        return given.length() < 8 ? "too-short" : given.length() > 8 ? "too-long" : "shape";
    }

    private static String confusionsUndone(String given) {
        var digits = given.substring(0, 7).replace('O', '0');
        return LIKE_DIGITS.matcher(digits).replaceAll("1") + given.charAt(7);
    }

    private static String difference(String given, String expected) {
        if (given.substring(0, 7).equals(expected.substring(0, 7))) {
            return "other-letter";
        }
        return Texts.sorted(given).equals(Texts.sorted(expected)) ? "order" : "different";
    }
}
