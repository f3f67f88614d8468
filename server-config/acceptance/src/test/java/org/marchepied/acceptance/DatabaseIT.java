package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What depends on the database, on each of them: from a session to the next one, and people who act at the same time. */
@ExtendWith(Room.class)
class DatabaseIT {

    private static final String QUESTION = "/etape/clavier/page";
    private static final String OTHER_QUESTION = "/etape/clavier/chiffres-bougent";
    private static final String PRACTICE = "/etape/clavier/essayer-accessible";

    private static final List<String> STEPS = List.of(
            QUESTION,
            OTHER_QUESTION,
            PRACTICE,
            "/etape/clavier/avec-aide",
            "/etape/clavier/seul",
            "/etape/clavier/regarder");

    private static final int AT_ONCE = 8;

    private static final Map<Database, RunningServer> SERVERS = new EnumMap<>(Database.class);
    private static Postgres postgres;

    enum Database {
        DERBY,
        POSTGRES
    }

    @BeforeAll
    static void start(RunningServer shared) {
        postgres = Postgres.start();
        SERVERS.put(Database.DERBY, shared);
        SERVERS.put(Database.POSTGRES, RunningServer.start("postgres", postgres.settings()));
    }

    @AfterAll
    static void stop() {
        SERVERS.get(Database.POSTGRES).close();
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheWordOfOne_whenTrainersPressAtTheSameTime(Database database) {
        var server = SERVERS.get(database);
        var room = open(server, "Jo");
        var learner = room.signIn(server, "Jo");
        var other = new Http(server);
        other.signInTrainer(server);
        var seat = room.board() + "/place/1/aide";

        for (var step : STEPS) {
            learner.get(step);
            var answers = List.of(room.trainer(), other).parallelStream()
                    .flatMap(trainer ->
                            trainer
                                    .postTogether(AT_ONCE, seat, trainer.form(room.board(), Map.of("aide", "HELPED")))
                                    .stream())
                    .toList();

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
            for (var trainer : List.of(room.trainer(), other)) {
                assertThat(pressed(trainer.get(room.board()).body())).isEqualTo("seat-1-HELPED");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsALearnerAtOneSeat_whenSeatsAreOpenedAtTheSameTime(Database database) {
        var server = SERVERS.get(database);
        for (var name : List.of("Kim", "Kai", "Kia", "Kay", "Kit")) {
            var room = open(server, name);
            var devices = IntStream.rangeClosed(1, 4)
                    .mapToObj(seat -> room.takeSeat(server, seat))
                    .toList();
            var form = room.trainer()
                    .form(
                            room.board(),
                            Map.of("apprenant", room.learners().get(name).toString()));
            var seats = IntStream.rangeClosed(1, 4)
                    .mapToObj(seat -> room.board() + "/place/" + seat + "/ouvrir")
                    .toList();

            var opened = room.trainer().postTogether(seats, form);

            assertThat(opened).extracting(HttpResponse::statusCode).containsOnly(303);
            assertThat(devices)
                    .filteredOn(device -> device.get("/mes-etapes").statusCode() == 200)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysSo_whenOneTrainerClosesWhileTheOtherSends(Database database) {
        var server = SERVERS.get(database);
        var room = open(server, "Lia");
        var learner = room.signIn(server, "Lia");
        var other = new Http(server);
        other.signInTrainer(server);
        var form = other.form(room.board(), Map.of("etape", "clavier/seul"));
        room.trainer().post(room.board(), room.board() + "/fermer", Map.of());

        var sent =
                other.postTogether(1, room.board() + "/place/1/envoyer", form).get(0);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).get().asString().endsWith(room.board());
        assertThat(other.get(room.board()).body()).contains("Séance fermée");
        assertThat(other.post("/formateur", room.board() + "/fermer", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(learner.get("/mes-etapes").headers().firstValue("Location"))
                .get()
                .asString()
                .contains("/seance");
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneTrainer_whenTwoRemoveEachOther(Database database) {
        var server = SERVERS.get(database);
        for (var round = 0; round < 5; round++) {
            var first = Colleague.join(server);
            var second = Colleague.join(server);
            var forms = List.of(first.removalOf(second), second.removalOf(first));

            forms.parallelStream().forEach(Runnable::run);

            assertThat(List.of(first, second)).filteredOn(Colleague::isSignedIn).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesASessionToTheNext(Database database) {
        var server = SERVERS.get(database);
        var begin = Instant.now();
        var room = open(server, "Hana", "Ivo");
        var trainer = room.trainer();
        practise(room.signIn(server, "Hana"), room);
        assertThat(trainer.get(room.board()).body()).contains("3 étapes sur 9", "Demande de l’aide, numéro 1");
        trainer.post(room.board(), room.board() + "/place/1/aide", Map.of("aide", "HELPED"));
        trainer.post(room.board(), room.board() + "/fermer", Map.of("lecon", "clavier"));
        assertRecorded(room, begin);
        assertReported(room);
        var next = room.planAndOpen(1);
        var hana = next.signIn(server, "Hana");
        assertThat(hana.get("/mes-etapes").body()).contains("3 étapes sur 9", "Essayez la version accessible");
        putRight(room, next);
    }

    /** The work of the first session was another's, who then turns out to be the same person. */
    private static void putRight(HttpRoom room, HttpRoom next) {
        var trainer = room.trainer();
        assertThat(room.moveWork("Hana", "Ivo", "oui")).isEqualTo(303);
        assertThat(trainer.get(room.sheet("Ivo")).body()).contains("d’après");
        assertThat(trainer.get(room.sheet("Hana")).body()).doesNotContain("d’après");
        trainer.post(next.board(), next.board() + "/place/1/liberer", Map.of());
        assertThat(room.mergeRecords("Hana", "Ivo", room.seenRecords("Hana", "Ivo")))
                .isEqualTo(303);
        assertThat(trainer.get(room.sheet("Hana")).body()).contains("d’après");
        assertThat(trainer.get(room.sheet("Ivo")).statusCode()).isEqualTo(404);
    }

    private static HttpRoom open(RunningServer server, String... names) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        return HttpRoom.open(trainer, names);
    }

    /** The button of the board that is pressed. */
    private static String pressed(String board) {
        var found =
                Pattern.compile("id=\"([\\w-]+)\"[^>]* aria-pressed=\"true\"").matcher(board);
        return found.find() ? found.group(1) : "";
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
        var exported = trainer.get("/api/v1/sessions/" + room.session() + "/statements")
                .body();
        assertThat(count("\"verb\":", exported)).isEqualTo(count("\"verb\":", evidence));
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

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
