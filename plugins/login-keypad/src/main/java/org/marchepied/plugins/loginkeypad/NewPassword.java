package org.marchepied.plugins.loginkeypad;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of the site for a password, and the advice of a trainer about the keyboard. */
final class NewPassword {

    static final int SHORTEST = 8;
    static final int LONGEST = 30;

    private static final Pattern WITH_ALT_GR = Pattern.compile("[~#{\\[|`\\\\^@\\]}¤€¨]");
    private static final int FEW_CHANGES = 4;

    private NewPassword() {}

    /** The first rule that the password breaks; empty if it keeps all. */
    static Optional<String> error(String account, String password) {
        if (password.isEmpty()) {
            return Optional.of("empty");
        }
        if (password.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("spaces");
        }
        if (password.chars().anyMatch(character -> character > 126 && Character.isLetter(character))) {
            return Optional.of("accents");
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(password.length() < SHORTEST ? "too-short" : "too-long");
        }
        return missing(password)
                .or(() -> password.toLowerCase(Locale.ROOT).equals(account.toLowerCase(Locale.ROOT))
                        ? Optional.of("same-as-identifier")
                        : Optional.empty());
    }

    /** What makes the password hard to type on a French keyboard; empty if it is easy. */
    static Optional<String> advice(String password) {
        if (WITH_ALT_GR.matcher(password).find()) {
            return Optional.of("hard-keys");
        }
        return changes(password) > FEW_CHANGES ? Optional.of("mixed") : Optional.empty();
    }

    private static Optional<String> missing(String password) {
        if (!password.matches(".*[A-Z].*")) {
            return Optional.of("no-capital");
        }
        if (!password.matches(".*[a-z].*")) {
            return Optional.of("no-small");
        }
        if (!password.matches(".*[0-9].*")) {
            return Optional.of("no-digit");
        }
        return password.matches("[A-Za-z0-9]*") ? Optional.of("no-symbol") : Optional.empty();
    }

    /** How often the hand changes between small letters, capitals, digits and symbols. */
    private static int changes(String password) {
        var changes = 0;
        for (var at = 1; at < password.length(); at++) {
            if (kind(password.charAt(at)) != kind(password.charAt(at - 1))) {
                changes++;
            }
        }
        return changes;
    }

    private static int kind(char character) {
        if (character >= 'a' && character <= 'z') {
            return 0;
        }
        if (character >= 'A' && character <= 'Z') {
            return 1;
        }
        return character >= '0' && character <= '9' ? 2 : 3;
    }
}
