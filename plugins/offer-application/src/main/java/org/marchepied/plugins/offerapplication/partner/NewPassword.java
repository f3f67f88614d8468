package org.marchepied.plugins.offerapplication.partner;

import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugins.offerapplication.exercise.Account;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;

/** The partner site's rules for a password. */
final class NewPassword {

    static final int SHORTEST = 8;
    static final int LONGEST = 40;

    private NewPassword() {}

    /** The first rule that the password breaks; empty if it keeps all. */
    static Optional<String> error(OfferConfig config, Account account, String identifier, String password) {
        if (password.isEmpty()) {
            return Optional.of("empty");
        }
        if (password.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("spaces");
        }
        if (password.chars().anyMatch(character -> character > 126)) {
            return Optional.of("accents");
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(password.length() < SHORTEST ? "too-short" : "too-long");
        }
        return missing(password).or(() -> reused(config, account, identifier, password));
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

    private static Optional<String> reused(OfferConfig config, Account account, String identifier, String password) {
        if (password.toLowerCase(Locale.ROOT).equals(identifier.toLowerCase(Locale.ROOT))) {
            return Optional.of("same-as-identifier");
        }
        return account.isSitePassword(config, password) ? Optional.of("job-centre") : Optional.empty();
    }
}
