package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody tidies up the content folder while a learner is in a lesson, and puts the pack back later. */
class RemovedPackIT {

    private static final Duration TO_NOTICE = Duration.ofSeconds(30);
    private static final String STEP = "/etape/clavier/page";
    private static final String QUESTION = STEP + "/exercice/quelle-entree";
    private static final String IMAGE = "page-connexion.svg";
    private static final Pattern ADDRESS = Pattern.compile("(/media/[a-z-]+/[0-9a-f]+/images/" + IMAGE + ")");
    private static final String BREAK = "\nhalf written: [";
    private static final Map<String, String> WRONG = Map.of("action", "answer", "choice", "1");

    @Test
    void losesNothing_whenThePackGoesAndComesBack() throws IOException {
        var content = Distribution.copyOf("content");
        var settings = Map.of("MARCHEPIED_CONTENT", content.toString(), "MARCHEPIED_DEMO_PACK", "actualisation");
        var pack = content.resolve(HttpRoom.PACK);
        var elsewhere = Distribution.newFolder("elsewhere").resolve(HttpRoom.PACK);
        try (var server = RunningServer.start("removed-pack", settings)) {
            var trainer = new Http(server);
            trainer.signInTrainer(server);
            var room = HttpRoom.open(trainer, "Mona");
            var learner = room.signIn(server, "Mona");
            learner.act(STEP, QUESTION, WRONG);
            var drawing = learner.get(image(learner)).body();
            redrawAndBreak(pack);
            awaitTrainerReads(trainer, "pack.yaml");
            assertThat(learner.get(image(learner)).body()).isEqualTo(drawing);

            Files.move(pack, elsewhere);

            awaitTrainerReads(trainer, "le parcours reste en service");
            learner.act(STEP, QUESTION, WRONG);
            assertThat(Http.revision(learner.get(STEP).body())).isEqualTo(2);
            assertThat(learner.get(image(learner)).body()).isEqualTo(drawing);

            server.kill();
            server.restart();
            trainer.signInTrainer(server);
            assertToldWithoutThePack(room, learner);

            mend(elsewhere);
            Files.move(elsewhere, pack);

            Await.until(
                    TO_NOTICE,
                    () -> "the lesson is back",
                    () -> learner.get(STEP).statusCode() == 200);
            assertThat(Http.revision(learner.get(STEP).body())).isEqualTo(2);
            assertThat(trainer.get("/formateur").body()).doesNotContain("n’est plus là");
            assertThat(learner.get(image(learner)).body()).contains("<!-- new -->");
        }
    }

    /** An author draws an image anew and leaves the pack half written. */
    private static void redrawAndBreak(Path pack) throws IOException {
        var images = pack.resolve("images");
        Files.writeString(images.resolve(IMAGE), "<!-- new -->", StandardOpenOption.APPEND);
        Files.writeString(pack.resolve("pack.yaml"), BREAK, StandardOpenOption.APPEND);
    }

    private static void mend(Path pack) throws IOException {
        var manifest = pack.resolve("pack.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace(BREAK, ""));
    }

    /** The address of the image on the step. */
    private static String image(Http learner) {
        return Http.find(ADDRESS, learner.get(STEP).body());
    }

    private static void assertToldWithoutThePack(HttpRoom room, Http learner) {
        assertThat(Visit.plain(room.trainer().get("/formateur").body()))
                .contains("Le dossier du parcours « se-connecter » n’est plus là.");
        Refusal.assertPage(learner.get(STEP), 410);
        assertThat(learner.get(STEP).body()).contains("Ce que vous avez fait est gardé.");
        assertThat(room.trainer().get(room.board()).body()).contains("Mona");
        Refusal.assertPage(room.trainer().get(room.sheet("Mona")), 410);
    }

    private static void awaitTrainerReads(Http trainer, String text) {
        Await.until(
                TO_NOTICE, () -> text, () -> trainer.get("/formateur").body().contains(text));
    }
}
