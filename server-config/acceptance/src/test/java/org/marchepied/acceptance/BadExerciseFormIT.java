package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an exercise is sent, it stays where it is or goes on once. */
@ExtendWith(Room.class)
class BadExerciseFormIT {

    private static final String STEP = "/etape/clavier/avec-aide";
    private static final Pattern SCREEN = Pattern.compile("name=\"screen\" value=\"([^\"]+)\"");
    private static final String EXERCISE = STEP + "/exercice/clavier-guide";

    @Test
    void changesNothing_whenTheFormHasNoToken(RunningServer server) {
        var room = HttpRoom.open(server, "Ana");
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
    void shrugs_whenAnExerciseGetsOddTexts(RunningServer server) {
        var learner = HttpRoom.open(server, "Bela").signIn(server, "Bela");
        for (var text : OddTexts.ALL) {
            for (var action : List.of("sign-in", "press", text)) {
                var fields = Map.of("action", action, "identifier", text, "postalCode", text, "key", text);
                var answer = learner.act(STEP, EXERCISE, fields);

                assertThat(answer.statusCode()).as(action + " " + text).isEqualTo(303);
                assertPage(learner.get(STEP), 200);
            }
        }
    }

    @Test
    void countsOnce_whenOneFormIsSentManyTimesAtOnce(RunningServer server) {
        var learner = HttpRoom.open(server, "Dora").signIn(server, "Dora");
        var form = learner.form(STEP, Map.of("action", "press", "key", "8", "revision", "0"));

        var answers = learner.postTogether(8, EXERCISE, form);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(learner.get(STEP).body()).contains("1 chiffre saisi sur 6");
    }

    /** Pages send what is in their fields when they are left. */
    @Test
    void keepsWhatIsTyped_butNothingOdd_andNothingThatLooksReal(RunningServer server) {
        var learner = HttpRoom.open(server, "Fanny").signIn(server, "Fanny");

        for (var text : OddTexts.ALL) {
            leave(learner, "step", text);
            leave(learner, text, text);
            assertPage(learner.get(STEP), 200);
        }
        leave(learner, "page", "1 85 05 78 006 084 91");
        assertThat(learner.get(STEP).body()).doesNotContain("006 084");
        leave(learner, "page", "76 <b>&");
        assertThat(learner.get(STEP).body()).contains("value=\"76 &lt;b>&amp;\"");
        leave(learner, "page", "");
        assertThat(learner.get(STEP).body()).doesNotContain("76 &lt;b");
    }

    private static void leave(Http learner, String screen, String typed) {
        var page = learner.get(STEP).body();
        var fields = Map.of(
                "revision",
                String.valueOf(Http.revision(page)),
                "screen",
                screen.equals("page") ? Http.find(SCREEN, page) : screen,
                "identifier",
                typed,
                "postalCode",
                typed,
                "password",
                typed,
                typed,
                typed);

        var answer = learner.post(STEP, EXERCISE + "/saisie", fields);

        assertThat(answer.statusCode()).as(typed).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1", "99", "99999999999999999999", "un", ""})
    void showsTheCurrentState_whenTheRevisionIsNot(String revision, RunningServer server) {
        var learner = HttpRoom.open(server, "Elsa").signIn(server, "Elsa");
        learner.act(STEP, EXERCISE, Map.of("action", "press", "key", "8"));
        learner.act(STEP, EXERCISE, Map.of("action", "press", "key", "4"));

        var answer = learner.post(STEP, EXERCISE, Map.of("action", "press", "key", "0", "revision", revision));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(learner.get(STEP).body()).contains("2 chiffres saisis sur 6");
    }
}
