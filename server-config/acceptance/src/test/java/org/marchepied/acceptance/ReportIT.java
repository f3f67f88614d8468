package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on paper and to other programs after a session. */
@ExtendWith(Room.class)
class ReportIT {

    private static final String STATEMENTS = "/api/v1/xapi/statements";
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @Test
    void goesOnPaperAndToOtherPrograms(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Première séance", "=Nour", "Oscar");
                var learner = workshop.signIn(browser, server, "=Nour").visit()) {
            var pages = new LearnerPages(learner);
            pages.begin();
            var step = Visit.text(learner.page().locator("h1"));
            pages.goOn();

            learner.go("/fini/feuille");
            learner.expect(step);
            learner.expect("Demandez la date à votre formateur.");
            PageChecks.check(learner, "feuille-du-jour");

            var trainer = workshop.trainer();
            var visit = trainer.visit();
            visit.go(trainer.boardPath() + "/bilan");
            visit.expect("1 personne est venue sur 2.");
            visit.expect("Fait pendant la séance : " + step);
            PageChecks.check(visit, "bilan");
            assertThat(get(visit, trainer.boardPath() + "/bilan/presence.csv"))
                    .startsWith("\ufeffPrénom;Jour;Séance;Présent\r\n")
                    .contains("'=Nour;", ";oui\r\n", "Oscar;", ";non\r\n");
            assertThat(get(visit, trainer.boardPath() + "/bilan/avancement.csv"))
                    .contains("'=Nour;", "Oscar;");
            readData(visit, trainer.boardPath().replaceAll("\\D", ""));

            visit.go(trainer.boardPath() + "/bilan");
            visit.follow("Attestation");
            visit.expect("a suivi l’atelier « Se connecter »");
            PageChecks.check(visit, "attestation");
            trainer.showBoard();
            trainer.openSheet("Oscar");
            visit.go(visit.path() + "/attestation");
            visit.expect("Oscar n’a encore terminé aucune étape.");
            PageChecks.check(visit, "attestation");
            visit.follow("Retour");
            visit.expectPath(trainer.boardPath() + "/apprenant/\\d+");
            visit.assertNoComplaint();
            learner.assertNoComplaint();
        }
    }

    @Test
    void tellsEvidenceWithoutNames(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Première séance", "Philomène");
                var learner = workshop.signIn(browser, server, "Philomène").visit()) {
            var pages = new LearnerPages(learner);
            pages.begin();
            while (pages.activities().count() == 0) {
                pages.goOn();
            }
            pages.activity(0).answerWrongly(List.of());
            var visit = workshop.trainer().visit();

            var answer = visit.context().request().get(visit.site() + STATEMENTS + "?limit=500");

            assertThat(answer.headers().get("x-experience-api-version")).isEqualTo("1.0.3");
            assertThat(Instant.parse(answer.headers().get("x-experience-api-consistent-through")))
                    .isBefore(Instant.now());
            assertThat(answer.text())
                    .contains(
                            "\"verb\":{\"", "http://adlnet.gov/expapi/verbs/answered", "\"homePage\":\"" + visit.site())
                    .doesNotContain("Philomène");
            var id = Http.find(ID, answer.text());
            assertThat(get(visit, STATEMENTS + "?statementId=" + id)).contains("\"id\":\"" + id + "\"", "\"version\"");
            assertThat(get(visit, STATEMENTS + "?format=ids")).contains(id).doesNotContain("display", "definition");
            assertThat(get(visit, STATEMENTS + "?format=canonical"))
                    .contains("\"display\":{\"fr\":\"a répondu\"}")
                    .doesNotContain("\"en\"");

            visit.go(workshop.trainer().boardPath() + "/bilan");
            var file = visit.page().waitForDownload(() -> visit.hands().press(visit.link("Traces sans les prénoms")));

            assertThat(file.suggestedFilename()).matches("traces-\\d+\\.json");
            assertThat(file.path())
                    .content(StandardCharsets.UTF_8)
                    .startsWith("[{")
                    .contains(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/workshops",
                "/api/v1/workshops/1/sessions",
                "/api/v1/sessions/1/attendance",
                "/api/v1/sessions/1/statements",
                STATEMENTS
            })
    void isRefused_whenNobodyIsSignedIn(String path, RunningServer server) {
        assertThat(new Http(server).get(path).statusCode()).isEqualTo(401);
    }

    /** What a program may ask, and what it may not. */
    @Test
    void answersAsTheStatementResource(RunningServer server) {
        var trainer = HttpRoom.open(server, "Rose").trainer();

        var all = trainer.get(STATEMENTS);
        assertThat(all.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");
        assertThat(trainer.get(STATEMENTS + "?agent=%7B%22mbox%22%3A%22mailto%3Aa%40a.example%22%7D")
                        .body())
                .isEqualTo("{\"more\":\"\",\"statements\":[]}");
        assertThat(trainer.get(STATEMENTS + "?registration=" + NOTHING).body())
                .isEqualTo("{\"more\":\"\",\"statements\":[]}");
        for (var id : List.of("statementId", "voidedStatementId")) {
            assertThat(trainer.get(STATEMENTS + "?" + id + "=" + NOTHING).statusCode())
                    .isEqualTo(404);
        }
        assertThat(trainer.post("/formateur", STATEMENTS, Map.of()).statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=hier",
                "since=",
                "limit=-1",
                "limit=1&limit=2",
                "ascending=oui",
                "format=xml",
                "attachments=true",
                "verb=answered",
                "agent=%7B%22account%22%3A%7B%7D%7D",
                "agent=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "agent=%5B%5B%5B%5B%5B%5B%5B%5B%5B%5B",
                "registration=%E2%80%AE1",
                "statementId=1",
                "statementId=" + NOTHING + "&voidedStatementId=" + NOTHING,
                "statementId=" + NOTHING + "&limit=1",
                "StatementId=" + NOTHING,
                "after=1",
                "page=2"
            })
    void refusesWhatTheSpecificationRefuses(String query, RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);

        var answer = trainer.get(STATEMENTS + "?" + query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(answer.body()).startsWith("{\"status\":400").doesNotContain(Refusal.LEAKS);
    }

    @Test
    void speaksNoOtherVersion(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            new TrainerPages(visit).signIn(server);
            assertThat(asVersion(visit, "1.0.3")).isEqualTo(200);
            assertThat(asVersion(visit, "1.0")).isEqualTo(200);
            assertThat(asVersion(visit, "0.95")).isEqualTo(400);
            assertThat(asVersion(visit, "1.1.0")).isEqualTo(400);
            assertThat(asVersion(visit, "2.0.0")).isEqualTo(400);
        }
    }

    private static int asVersion(Visit visit, String version) {
        return visit.context()
                .request()
                .get(visit.site() + STATEMENTS, RequestOptions.create().setHeader("X-Experience-API-Version", version))
                .status();
    }

    private static void readData(Visit visit, String session) {
        assertThat(get(visit, "/api/v1/workshops")).contains("\"pack\":\"se-connecter\"");
        assertThat(get(visit, "/api/v1/sessions/" + session + "/attendance"))
                .contains("\"name\":\"=Nour\"", "\"present\":true", "\"present\":false");
        assertThat(get(visit, "/api/v1/sessions/" + session + "/completion")).contains("\"done\":1", "\"reason\":");
        assertThat(get(visit, "/openapi"))
                .contains("/api/v1/workshops", STATEMENTS)
                .contains("statementId", "related_activities", "ascending")
                .doesNotContain("/mes-etapes");
        var unknown = visit.context().request().get(visit.site() + "/api/v1/sessions/999999/attendance");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.headers().get("content-type")).startsWith("application/problem+json");
    }

    private static String get(Visit visit, String path) {
        var answer = visit.context().request().get(visit.site() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }
}
