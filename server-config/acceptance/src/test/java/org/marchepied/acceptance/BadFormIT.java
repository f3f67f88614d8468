package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

    private static final String EXERCISE = "/etape/clavier/avec-aide/exercice/clavier-guide";
    private static final String STEP = "/etape/clavier/avec-aide";

    private static final List<String> ODD_TEXTS = List.of(
            "\0",
            "\u0007\u001b[2J\u0000",
            "\u202eabc\u2066",
            "\ud83d\ude00".repeat(50),
            "\ufffe\uffff",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "=cmd|' /C calc'!A0",
            "${7*7}#{7*7}",
            "É".repeat(500));

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
    void changesNothing_whenTheFormHasNoToken(RunningServer server) {
        var room = room(server, "Ana");
        var learner = room.signIn(server, "Ana");
        var forged = Map.of("action", "press", "key", "8", "revision", "0");

        var answer = learner.postForged(EXERCISE, forged);

        assertPage(answer, 403);
        assertThat(answer.body()).contains("Reprenez où vous étiez");
        assertThat(learner.get(STEP).body()).contains("aucun chiffre saisi sur 6");
        assertThat(room.trainer().postForged(room.board() + "/fermer", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(room.trainer().get(room.board()).body()).contains(room.joinCode());
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
        for (var code :
                Stream.concat(Stream.of("", " ", "ZZZZZZ"), ODD_TEXTS.stream()).toList()) {
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
    void shrugs_whenAnExerciseGetsOddTexts(RunningServer server) {
        var learner = room(server, "Bela").signIn(server, "Bela");
        for (var text : ODD_TEXTS) {
            for (var action : List.of("sign-in", "press", text)) {
                var fields = Map.of("action", action, "identifier", text, "postalCode", text, "key", text);
                var answer = learner.act(STEP, EXERCISE, fields);

                assertThat(answer.statusCode()).as(action + " " + text).isEqualTo(303);
                assertPage(learner.get(STEP), 200);
            }
        }
    }

    @Test
    void shrugs_whenTheSlipGetsOddTexts(RunningServer server) {
        var learner = room(server, "Cleo").signIn(server, "Cleo");
        for (var text : ODD_TEXTS) {
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
        for (var name : ODD_TEXTS) {
            var workshop = Map.of("parcours", HttpRoom.PACK, "prenoms", name);

            assertPage(trainer.post("/formateur", "/formateur/ateliers", workshop), 303, 400);
        }
        var home = trainer.get("/formateur");
        assertPage(home, 200);
        assertThat(home.body()).doesNotContain("<script>alert");
    }

    @Test
    void countsOnce_whenOneFormIsSentManyTimesAtOnce(RunningServer server) {
        var learner = room(server, "Dora").signIn(server, "Dora");
        var form = learner.form(STEP, Map.of("action", "press", "key", "8", "revision", "0"));

        var answers = learner.postTogether(8, EXERCISE, form);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(learner.get(STEP).body()).contains("1 chiffre saisi sur 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1", "99", "99999999999999999999", "un", ""})
    void showsTheCurrentState_whenTheRevisionIsNot(String revision, RunningServer server) {
        var learner = room(server, "Elsa").signIn(server, "Elsa");
        learner.act(STEP, EXERCISE, Map.of("action", "press", "key", "8"));
        learner.act(STEP, EXERCISE, Map.of("action", "press", "key", "4"));

        var answer = learner.post(STEP, EXERCISE, Map.of("action", "press", "key", "0", "revision", revision));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(learner.get(STEP).body()).contains("2 chiffres saisis sur 6");
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

    private static HttpRoom room(RunningServer server, String learner) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        return HttpRoom.open(trainer, learner);
    }
}
