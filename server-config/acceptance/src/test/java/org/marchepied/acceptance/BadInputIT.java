package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a French page with the right status that gives nothing away. */
@ExtendWith(Room.class)
class BadInputIT {

    private static final List<String> LEAKS = List.of(
            "Exception",
            "Payara",
            "GlassFish",
            "Grizzly",
            "Jersey",
            "Krazo",
            "java.",
            "jakarta.",
            "org.marchepied",
            "\tat ",
            "SQL",
            "Derby",
            "/etc/",
            "root:");

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
    @ValueSource(strings = {"//", "///etc/passwd", "/..;/", "/%2e%2e/%2e%2e/etc/passwd", "/;a=b", "/?x=%00", "/?%zz=1"})
    void givesNothingAway_whenThePathIsOdd(String path, RunningServer server) throws IOException {
        var answer = raw(server, "GET " + path + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|303|400|404) .*");
        assertThat(answer).doesNotContain(LEAKS);
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
                "/formateur/parcours/rien",
                "/formateur/parcours/se-connecter/rien",
                "/formateur/rien"
            })
    void isNotFound_whenTheTrainerAsksForWhatIsNotTheirs(String path, RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);

        assertPage(trainer.get(path), 404);
    }

    static Stream<Map.Entry<String, Map<String, String>>> hopelessForms() {
        return Stream.of(
                Map.entry("/formateur/seances", Map.of("atelier", "-1", "plan", "premiere-seance")),
                Map.entry("/formateur/seances", Map.of("atelier", "99999999999999999999", "plan", "x")),
                Map.entry("/formateur/seances", Map.of("atelier", "1", "plan", "../rien")),
                Map.entry("/formateur/seances", Map.of()),
                Map.entry("/formateur/ateliers", Map.of("parcours", "rien", "prenoms", "Paul")),
                Map.entry("/formateur/ateliers", Map.of("parcours", "se-connecter", "prenoms", "")),
                Map.entry("/formateur/ateliers", Map.of("parcours", "se-connecter", "prenoms", "P".repeat(61))),
                Map.entry("/formateur/ateliers", Map.of("parcours", "se-connecter", "prenoms", "P\n".repeat(41))),
                Map.entry("/formateur/seance/1/place/99/liberer", Map.of()),
                Map.entry("/formateur/seance/1/place/-1/liberer", Map.of()),
                Map.entry("/formateur/seance/1/place/1/ouvrir", Map.of("apprenant", "99999999")),
                Map.entry("/formateur/seance/1/place/1/ouvrir", Map.of("apprenant", "un")),
                Map.entry(
                        "/formateur/seance/1/apprenant/1/aide", Map.of("lecon", "x", "etape", "y", "aide", "HELPED")));
    }

    @ParameterizedTest
    @MethodSource("hopelessForms")
    void isRefused_whenTheTrainersFormIsHopeless(Map.Entry<String, Map<String, String>> form, RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);

        assertPage(trainer.post("/formateur", form.getKey(), form.getValue()), 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/seance", "/connexion", "/langue", "/deconnexion", "/place/aide", "/formateur/ateliers"})
    void isForbidden_whenTheFormHasNoToken(String path, RunningServer server) {
        var person = new Http(server);
        person.signInTrainer(server);

        assertPage(person.postForged(path, Map.of("code", "ABC", "langue", "fr")), 403, 303);
        assertPage(person.postForged(path, Map.of(Http.TOKEN, "faux")), 403, 303);
    }

    @Test
    void isTooLarge_whenAFieldHasTenMegabytes(RunningServer server) {
        var person = new Http(server);

        assertPage(person.post("/seance", "/seance", Map.of("code", "A".repeat(10_000_000))), 413);
    }

    @Test
    void isTooLarge_whenTheLengthIsNotTold(RunningServer server) {
        var person = new Http(server);
        var megabytes = BodyPublishers.ofByteArrays(java.util.Collections.nCopies(
                10, "a=".concat("A".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));

        assertPage(person.send("POST", "/seance", Http.FORM, megabytes), 413);
    }

    @Test
    void isRefusedWithAWord_whenTheSessionCodeIsUnknown(RunningServer server) {
        for (var code : List.of("", " ", "ZZZZZZ", "<script>alert(1)</script>", "É".repeat(500), "' or 1=1 --", "\0")) {
            var answer = new Http(server).post("/seance", "/seance", Map.of("code", code));

            assertPage(answer, 404);
            assertThat(answer.body()).doesNotContain("<script>alert").contains("mp-error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW", "TRACE"})
    void isNotAllowed_whenTheMethodIsOdd(String method, RunningServer server) throws IOException {
        for (var path : List.of("/", "/seance", "/s/style.css")) {
            var answer = raw(server, method + " " + path + " HTTP/1.1");

            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|403|404|405|501) .*");
            assertThat(answer).doesNotContain(LEAKS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "x"})
    void isRefused_whenTheTypeIsNotAForms(String type, RunningServer server) {
        var answer = new Http(server).send("POST", "/seance", type, BodyPublishers.ofString("{\"code\": \"A\"}"));

        assertPage(answer, 400, 403, 415);
    }

    @Test
    void asksWhoIsThere_whenALearnersPageHasNoSeat(RunningServer server) {
        for (var path : List.of("/mes-etapes", "/etape/clavier/seul", "/fini", "/place", "/fiche-identifiants")) {
            var answer = new Http(server).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/seance");
        }
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

    @Test
    void asksForASeat_whenALearnersPageHasNone(RunningServer server) {
        var answer = new Http(server).get("/etape/rien/rien");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/seance");
    }

    @Test
    void asksToSignIn_whenATrainersPageHasNoTrainer(RunningServer server) {
        for (var path : List.of("/formateur", "/formateur/seance/1", "/formateur/seance/1/apprenant/1")) {
            var answer = new Http(server).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/connexion");
        }
    }

    @Test
    void staysHere_whenTheReturnPathIsAnotherHost(RunningServer server) {
        for (var path : List.of("https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)")) {
            var answer = new Http(server).post("/", "/langue", Map.of("langue", "fr", "retour", path));

            assertThat(answer.headers().firstValue("Location"))
                    .get()
                    .asString()
                    .doesNotContain("example", "javascript");
        }
    }

    private static void assertPage(HttpResponse<String> answer, Integer... statuses) {
        var what = answer.request().method() + " " + answer.uri() + ": ";
        assertThat(answer.statusCode()).as(what + answer.body()).isIn((Object[]) statuses);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .as(what)
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).as(what).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).as(what).contains("no-referrer");
        assertThat(headers.firstValue("Server")).as(what).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).as(what).isEmpty();
        if (answer.statusCode() == 303) {
            return;
        }
        assertThat(headers.firstValue("Content-Type")).as(what).get().asString().startsWith("text/html");
        assertThat(answer.body())
                .as(what)
                .contains("<html lang=\"fr\">", "<h1>")
                .doesNotContain(LEAKS);
    }

    /** Sends a first line that the client would not. */
    private static String raw(RunningServer server, String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\nHost: 127.0.0.1:" + server.port()
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
