package org.marchepied.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the server said on its console, read as a person reads it. */
record Console(List<String> lines) {

    private static final Pattern SIGN_IN =
            Pattern.compile("(http://\\S+)/formateur\\s+nom d’utilisateur (\\S+)\\s+mot de passe (\\S+)");
    private static final Pattern FIRST_USE = Pattern.compile("(http://\\S+)/premiere-utilisation .*code\\W+(\\d+)");

    Console {
        lines = List.copyOf(lines);
    }

    record SignIn(String site, String login, String password) {}

    Optional<SignIn> signIn() {
        return find(SIGN_IN).map(found -> new SignIn(found.group(1), found.group(2), found.group(3)));
    }

    /** The code for whoever sets the server up. */
    Optional<String> firstUseCode() {
        return find(FIRST_USE).map(found -> found.group(2));
    }

    String text() {
        return String.join("\n", lines);
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text()).results().findFirst();
    }
}
