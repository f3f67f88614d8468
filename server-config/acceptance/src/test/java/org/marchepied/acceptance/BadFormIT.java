package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a form holds, the answer is a French page with the right status that gives nothing away. */
@ExtendWith(Room.class)
class BadFormIT {

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
                Map.entry("/formateur/ateliers", Map.of("parcours", "se-connecter", "prenoms", "Zoé\nZOE")),
                Map.entry("/formateur/comptes", Map.of()),
                Map.entry("/formateur/comptes/0/mot-de-passe", Map.of()),
                Map.entry("/formateur/comptes/-1/retirer", Map.of()),
                Map.entry("/formateur/comptes/99999999999999999999/retirer", Map.of()),
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
    @ValueSource(
            strings = {
                "/seance",
                "/connexion",
                "/langue",
                "/deconnexion",
                "/place/aide",
                "/formateur/ateliers",
                "/formateur/comptes",
                "/formateur/comptes/1/mot-de-passe",
                "/formateur/comptes/1/retirer",
                "/mot-de-passe-oublie"
            })
    void isForbidden_whenTheFormHasNoToken(String path, RunningServer server) {
        var person = new Http(server);
        person.signInTrainer(server);

        assertPage(person.postForged(path, Map.of("code", "ABC", "langue", "fr")), 403, 303);
        assertPage(person.postForged(path, Map.of(Http.TOKEN, "faux")), 403, 303);
    }

    @Test
    void isTooLarge_whenAFieldHasTenMegabytes(RunningServer server) {
        var answer = new Http(server).post("/seance", "/seance", Map.of("code", "A".repeat(10_000_000)));

        assertPage(answer, 413);
        assertThat(answer.body()).contains("<h1>C’est trop gros</h1>");
    }

    @Test
    void isTooLarge_whenTheLengthIsNotTold(RunningServer server) {
        var megabytes = BodyPublishers.ofByteArrays(
                Collections.nCopies(10, "a=".concat("A".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));

        assertPage(new Http(server).send("POST", "/seance", Http.FORM, megabytes), 413);
    }

    @Test
    void isRefusedWithAWord_whenTheSessionCodeIsUnknown(RunningServer server) {
        for (var code : Stream.concat(Stream.of("", " ", "ZZZZZZ"), OddTexts.ALL.stream())
                .toList()) {
            var answer = new Http(server).post("/seance", "/seance", Map.of("code", code));

            assertPage(answer, 404);
            assertThat(answer.body()).doesNotContain("<script>alert").contains("mp-error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "x", "application/x-www-form-urlencoded; charset=rien"})
    void isRefused_whenTheTypeIsNotAForms(String type, RunningServer server) {
        var answer = new Http(server).send("POST", "/seance", type, BodyPublishers.ofString("{\"code\": \"A\"}"));

        assertPage(answer, 400, 403, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=%zz", "code=%", "code=%ff%fe%c0%ae", "code=\0\u0007", "&&&=&=&", "code", ""})
    void isRefused_whenTheEncodingIsMalformed(String fields, RunningServer server) {
        var person = new Http(server);

        var answer = person.postRaw("/seance", "/seance", fields);

        assertPage(answer, 400, 403, 404);
    }

    @Test
    void shrugs_whenTheSlipGetsOddTexts(RunningServer server) {
        var learner = HttpRoom.open(server, "Cleo").signIn(server, "Cleo");
        for (var text : OddTexts.ALL) {
            var slip = Map.of("identifiant-agence", text, "code-agence", text, "identifiant-internet", text);

            assertPage(learner.post("/fiche-identifiants", "/fiche-identifiants", slip), 200, 400, 413);
            var pdf = learner.post("/fiche-identifiants", "/fiche-identifiants/pdf", slip);
            assertThat(pdf.statusCode()).as(text).isIn(200, 400, 413);
            assertThat(pdf.body()).doesNotContain(List.of("Exception", "org.marchepied", "\tat "));
        }
    }

    @Test
    void shrugs_whenNamesAreOdd(RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        for (var name : OddTexts.ALL) {
            var workshop = Map.of("parcours", HttpRoom.PACK, "prenoms", name);

            assertPage(trainer.post("/formateur", "/formateur/ateliers", workshop), 303, 400);
        }
        var home = trainer.get("/formateur");
        assertPage(home, 200);
        assertThat(home.body()).doesNotContain("<script>alert");
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
}
