package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a session to the next one, on each database. */
@ExtendWith(Room.class)
class DatabaseIT {

    private static final String QUESTION = "/etape/clavier/page";
    private static final String OTHER_QUESTION = "/etape/clavier/chiffres-bougent";
    private static final String PRACTICE = "/etape/clavier/essayer-accessible";

    @Test
    void carriesASessionToTheNext_onDerby(RunningServer server) {
        carryASessionToTheNext(server);
    }

    @Test
    void carriesASessionToTheNext_onPostgres() {
        try (var database = Postgres.start();
                var server = RunningServer.start("postgres", database.settings())) {
            carryASessionToTheNext(server);
            assertThat(server.data().resolve("db")).as("an embedded database").doesNotExist();
        }
    }

    private static void carryASessionToTheNext(RunningServer server) {
        var begin = Instant.now();
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var room = HttpRoom.open(trainer, "Hana", "Ivo");
        practise(room.signIn(server, "Hana"), room);
        assertThat(trainer.get(room.board()).body()).contains("3 étapes sur 9", "Demande de l’aide, numéro 1");
        trainer.post(room.board(), room.board() + "/place/1/aide", Map.of("aide", "HELPED"));
        trainer.post(room.board(), room.board() + "/fermer", Map.of("lecon", "clavier"));
        assertRecorded(room, begin);
        assertReported(room);
        var next = openNextSession(room);
        var hana = next.signIn(server, "Hana");
        assertThat(hana.get("/mes-etapes").body()).contains("3 étapes sur 9", "Essayez la version accessible");
    }

    /** A wrong answer, the right one, a lesson read, an exercise done, and a raised hand. */
    private static void practise(Http learner, HttpRoom room) {
        answer(learner, QUESTION, "quelle-entree", 1);
        answer(learner, QUESTION, "quelle-entree", 0);
        answer(learner, OTHER_QUESTION, "code-change", 1);
        for (var step : List.of(QUESTION, OTHER_QUESTION)) {
            assertThat(learner.post(step, step, Map.of()).statusCode()).isEqualTo(303);
        }
        var exercise = PRACTICE + "/exercice/clavier-accessible";
        learner.act(PRACTICE, exercise, Map.of("action", "accessible"));
        learner.act(
                PRACTICE,
                exercise,
                Map.of("action", "sign-in", "identifier", "6106850F", "code", "840156", "postal-code", "76000"));
        assertThat(learner.get(PRACTICE).body()).contains("C’est réussi");
        learner.post(PRACTICE, "/place/aide", Map.of());
    }

    private static void answer(Http learner, String step, String question, int choice) {
        learner.act(step, step + "/exercice/" + question, Map.of("action", "answer", "choice", String.valueOf(choice)));
    }

    private static void assertRecorded(HttpRoom room, Instant since) {
        var trainer = room.trainer();
        assertThat(trainer.get(room.sheet("Hana")).body()).contains("Prochaine séance conseillée", "Avec aide");
        var evidence = trainer.get("/api/v1/xapi/statements?since=" + since).body();
        assertThat(count("\"success\":false", evidence)).isEqualTo(1);
        assertThat(count("\"success\":true", evidence)).isGreaterThanOrEqualTo(3);
        assertThat(evidence).contains("human-help\":\"HELPED");
    }

    private static void assertReported(HttpRoom room) {
        var trainer = room.trainer();
        assertThat(trainer.get(room.board() + "/bilan").body())
                .contains("1 personne est venue sur 2.", "Essayez la version accessible");
        assertThat(trainer.get(room.board() + "/bilan/presence.csv").body())
                .contains("Hana;", ";oui\r\n", "Ivo;", ";non\r\n");
        assertThat(trainer.get("/api/v1/sessions/" + room.session() + "/completion")
                        .body())
                .contains("\"done\":3");
    }

    /** Planned for today, then opened. */
    private static HttpRoom openNextSession(HttpRoom room) {
        var trainer = room.trainer();
        var workshop = "/formateur/atelier/" + room.workshop();
        var form = Map.of(
                "plan",
                HttpRoom.PLAN,
                "jour",
                LocalDate.now().toString(),
                "heure",
                "23:30",
                "lieu",
                "Salle 2",
                "formateurs",
                "1");
        trainer.post(workshop, workshop + "/seances", form);
        var page = trainer.get(workshop).body();
        assertThat(page).contains("Salle 2");
        var found = Pattern.compile("/formateur/seance/(\\d+)/prevue").matcher(page);
        assertThat(found.find()).as("a planned session").isTrue();
        var session = Long.parseLong(found.group(1));
        trainer.post(workshop, "/formateur/seance/" + session + "/prevue/ouvrir", Map.of());
        return new HttpRoom(trainer, room.workshop(), session, "", room.learners());
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
