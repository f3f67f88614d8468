package org.marchepied.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the server said on its console, read as a person reads it. */
record Console(List<String> lines) {

    private static final Pattern SIGN_IN =
            Pattern.compile("(http://\\S+)/formateur\\s+nom d’utilisateur (\\S+)\\s+mot de passe (\\S+)");
    private static final Pattern SESSION = Pattern.compile("(http://\\S+/seance/\\S+)\\s+code (\\S+)");
    private static final Pattern CARD = Pattern.compile("Carte de (.+) : code (\\d{4})\\s+(http://\\S+/carte/\\S+)");

    Console {
        lines = List.copyOf(lines);
    }

    record SignIn(String site, String login, String password) {}

    record OpenSession(String address, String code) {}

    record Card(String name, String code, String address) {}

    Optional<SignIn> signIn() {
        return all(SIGN_IN).stream()
                .map(found -> new SignIn(found.group(1), found.group(2), found.group(3)))
                .findFirst();
    }

    Optional<OpenSession> session() {
        return all(SESSION).stream()
                .map(found -> new OpenSession(found.group(1), found.group(2)))
                .findFirst();
    }

    List<Card> cards() {
        return all(CARD).stream()
                .map(found -> new Card(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    String text() {
        return String.join("\n", lines);
    }

    private List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(text()).results().toList();
    }
}
