package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.LEAKS;
import static org.marchepied.acceptance.Refusal.answerTo;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever address is asked for, the answer is a French page with the right status that gives nothing away. */
@ExtendWith(Room.class)
class BadAddressIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rien",
                "/seance/ZZZZZZ",
                "/seance/%F0%9F%98%80",
                "/carte/rien",
                "/s/rien.css",
                "/s/../WEB-INF/web.xml",
                "/s/%2e%2e/WEB-INF/web.xml",
                "/s/..;/WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/db/migration/V1__first_session.sql",
                "/META-INF/MANIFEST.MF",
                "/media/se-connecter/x/images/..%2fpack.yaml",
                "/media/se-connecter/x/images/%2e%2e",
                "/media/rien/x/images/a.svg",
                "/media/se-connecter/x/images/rien.svg",
                "/p/rien/style.css",
                "/webjars/rien.js",
                "/index.html;jsessionid=1",
                "/premiere-utilisation",
                "/openapi/rien",
                "/application.wadl",
                "/metrics/rien"
            })
    void isNotFound_whenNothingIsThere(String path, RunningServer server) {
        var answer = new Http(server).get(path);

        assertPage(answer, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "///etc/passwd",
                "/..;/",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/;a=b",
                "/?x=%00",
                "/?%zz=1",
                "/?avis=%1b%5b2J",
                "/%zz",
                "/seance/%c0%ae%c0%ae",
                "/seance/%ff%fe",
                "/seance/A\u0007B",
                "/seance/\u202eABC"
            })
    void givesNothingAway_whenThePathIsOdd(String path, RunningServer server) throws IOException {
        var answer = answerTo(server, "GET " + path + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|303|400|404) .*");
        assertThat(answer).doesNotContain(LEAKS);
    }

    /** These never reach the application: the container refuses them with a bare status. */
    @ParameterizedTest
    @ValueSource(strings = {"/seance/%00", "/carte/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/favicon.ico/../../pom.xml"})
    void isRefused_whenTheAddressIsMalformed(String path, RunningServer server) {
        var answer = new Http(server).get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/formateur/seance/999999999999999999",
                "/formateur/seance/0",
                "/formateur/seance/-1",
                "/formateur/seance/99999999999999999999999999",
                "/formateur/seance/un",
                "/formateur/seance/999999/tableau",
                "/formateur/seance/999999/evenements",
                "/formateur/seance/999999/apprenant/1",
                "/formateur/seance/1/apprenant/999999",
                "/formateur/seance/1/apprenant/-5",
                "/formateur/comptes/0",
                "/formateur/comptes/999999999999999999",
                "/formateur/comptes/un",
                "/formateur/parcours/rien",
                "/formateur/parcours/se-connecter/rien",
                "/formateur/rien"
            })
    void isNotFound_whenTheTrainerAsksForWhatDoesNotExist(String path, RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);

        assertPage(trainer.get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etape/rien/rien",
                "/etape/clavier/rien",
                "/etape/clavier/avec-aide/exercice/rien",
                "/etape/clavier/avec-aide/exercice/clavier-guide/imprimer/rien",
                "/etape/identifiants/courrier",
                "/place/999999",
                "/fiche/rien"
            })
    void isNotFound_whenTheLearnerAsksForWhatDoesNotExist(String path, RunningServer server) {
        var room = HttpRoom.open(server, "Alba");

        assertPage(room.signIn(server, "Alba").get(path), 404, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW", "TRACE"})
    void isNotAllowed_whenTheMethodIsOdd(String method, RunningServer server) throws IOException {
        for (var path : List.of("/", "/seance", "/s/style.css")) {
            var answer = answerTo(server, method + " " + path + " HTTP/1.1");

            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|403|404|405|501) .*");
            assertThat(answer).doesNotContain(LEAKS);
        }
    }

    @Test
    void asksWhoIsThere_whenALearnersPageHasNoSeat(RunningServer server) {
        for (var path : List.of(
                "/mes-etapes", "/etape/clavier/seul", "/etape/rien/rien", "/fini", "/place", "/fiche-identifiants")) {
            var answer = new Http(server).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/seance");
        }
    }

    @Test
    void asksToSignIn_whenATrainersPageHasNoTrainer(RunningServer server) {
        for (var path :
                List.of("/formateur", "/formateur/seance/1", "/formateur/seance/1/apprenant/1", "/formateur/comptes")) {
            var answer = new Http(server).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/connexion");
        }
    }
}
