package org.marchepied.acceptance;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A trainer of the demonstration's agency whom a test has added, signed in over HTTP.
 *
 * @param page of the account
 */
record Colleague(Http http, String login, String page) {

    static final String PASSWORD = "quatre mots bien choisis";

    private static final String ACCOUNTS = "/formateur/comptes";

    static Colleague join(RunningServer server) {
        var login = "collegue-" + UUID.randomUUID();
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        trainer.post(
                ACCOUNTS,
                ACCOUNTS,
                Map.of("nom", "Sasha", "identifiant", login, "motdepasse", PASSWORD, "encore", PASSWORD));
        var page = Http.find(
                Pattern.compile(login + "</strong></p>\\s*<p><a[^>]*href=\"(" + ACCOUNTS + "/\\d+)\""),
                trainer.get(ACCOUNTS).body());
        var http = new Http(server);
        http.signInTrainer(login, PASSWORD);
        return new Colleague(http, login, page);
    }

    boolean isSignedIn() {
        return http.get("/formateur").statusCode() == 200;
    }

    /** Sends a form that was made before. */
    Runnable removalOf(Colleague other) {
        var form = http.form(ACCOUNTS, Map.of());
        return () -> http.postTogether(1, other.page() + "/retirer", form);
    }
}
