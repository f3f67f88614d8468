package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on paper and to other programs after a session. */
@ExtendWith(Room.class)
class ReportIT {

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

            var answer = visit.context().request().get(visit.site() + "/api/v1/xapi/statements?limit=500");

            assertThat(answer.headers().get("x-experience-api-version")).isEqualTo("1.0.3");
            assertThat(Instant.parse(answer.headers().get("x-experience-api-consistent-through")))
                    .isBefore(Instant.now());
            assertThat(answer.text())
                    .contains(
                            "\"verb\":{\"", "http://adlnet.gov/expapi/verbs/answered", "\"homePage\":\"" + visit.site())
                    .doesNotContain("Philomène");
            assertThat(visit.context()
                            .request()
                            .get(visit.site() + "/api/v1/xapi/statements?since=hier")
                            .status())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/workshops",
                "/api/v1/workshops/1/sessions",
                "/api/v1/sessions/1/attendance",
                "/api/v1/xapi/statements"
            })
    void isRefused_whenNobodyIsSignedIn(String path, RunningServer server) {
        assertThat(new Http(server).get(path).statusCode()).isEqualTo(401);
    }

    private static void readData(Visit visit, String session) {
        assertThat(get(visit, "/api/v1/workshops")).contains("\"pack\":\"se-connecter\"");
        assertThat(get(visit, "/api/v1/sessions/" + session + "/attendance"))
                .contains("\"name\":\"=Nour\"", "\"present\":true", "\"present\":false");
        assertThat(get(visit, "/api/v1/sessions/" + session + "/completion")).contains("\"done\":1", "\"reason\":");
        assertThat(get(visit, "/openapi"))
                .contains("/api/v1/workshops", "/api/v1/xapi/statements")
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
