package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A jar dropped into the plugins folder and a pack changed while serving, on a server of their own. */
@ExtendWith(Room.class)
class PluginsAndPacksIT {

    private static final Duration TO_RELOAD = Duration.ofSeconds(60);

    private static final String PACK = """
            id: porte
            title: La porte
            language: fr
            version: 1.0.0
            licence: CC-BY-SA-4.0
            authors: [Essai]
            competencies:
              - id: porte
                title: ouvrir la porte
                skills: [door-code.code]
            lessons: [ouvrir]
            plans:
              - id: seance
                title: Séance de la porte
                lessons: [ouvrir]
                minutes: 30
            """;

    private static final String LESSON = """
            ---
            id: ouvrir
            title: Ouvrir la porte
            minutes: 20
            teaches: [porte]
            ---

            ## Le code de la porte {#code}

            Le code est `4071`.

            ```simulation door-code {#digicode}
            code: "4071"
            messages:
              enter: Ouvrir la porte
              code.different: "Raté. Le code de la porte est dans la leçon : lisez-le."
            fallback: Demandez à votre formateur d'ouvrir la porte.
            ```

            ## Une autre porte {#autre}

            ```simulation porte-inconnue {#inconnue}
            couleur: bleue
            fallback: Cet exercice manque ici. Montrez la porte du doigt.
            ```
            """;

    private static RunningServer server;
    private static Path content;

    @BeforeAll
    static void start() throws IOException {
        var plugins = Distribution.copyOf("plugins");
        content = Distribution.copyOf("content");
        GuidePlugin.build(plugins.resolve("door-code.jar"));
        Files.write(plugins.resolve("photo.jar"), new byte[] {1, 2, 3});
        Files.createDirectories(content.resolve("porte"));
        Files.writeString(content.resolve("porte/pack.yaml"), PACK);
        Files.writeString(content.resolve("porte/ouvrir.md"), LESSON);
        server = RunningServer.start("plugins", settings(plugins, content));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void playsASimulationInThePacksWords_whenItsJarWasDroppedIn(Browser browser) {
        try (var workshop = Workshop.open(browser, server, "La porte", "Séance de la porte", "Eva");
                var visit = workshop.signIn(browser, server, "Eva").visit()) {
            var learner = new LearnerPages(visit);
            learner.begin();
            var exercise = learner.activity(0);
            exercise.write("Code de la porte", "1234");
            exercise.press("Ouvrir la porte");
            assertThat(exercise.text())
                    .contains("Raté. Le code de la porte est dans la leçon : lisez-le.")
                    .doesNotContain("Ce n'est pas ce code");
            PageChecks.check(visit, "porte");
            exercise.write("Code de la porte", "4071");

            exercise.press("Ouvrir la porte");

            exercise.assertCompleted();
            PageChecks.check(visit, "porte");
            workshop.trainer().expectSeat(1, "1 étape sur 2");
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsTheFallback_whenTheSimulationIsUnknown(Browser browser) {
        try (var workshop = Workshop.open(browser, server, "La porte", "Séance de la porte", "Noa");
                var visit = workshop.signIn(browser, server, "Noa").visit()) {
            visit.go("/etape/ouvrir/autre");

            visit.expect("Cet exercice manque ici. Montrez la porte du doigt.");
            PageChecks.check(visit, "porte-inconnue");
            workshop.trainer().visit().go("/formateur");
            workshop.trainer().openProblems();
            workshop.trainer().visit().expect("porte-inconnue");
            PageChecks.check(workshop.trainer().visit(), "formateur");
            visit.assertNoComplaint();
            workshop.trainer().visit().assertNoComplaint();
        }
    }

    @Test
    void leavesOutAJar_whenItIsNoPlugin() {
        assertThat(server.console().text()).contains("photo.jar");
    }

    @Test
    void refusesToStart_whenTwoJarsBringOneSimulation() throws IOException {
        var plugins = Distribution.copyOf("plugins");
        GuidePlugin.build(plugins.resolve("porte-a.jar"));
        Files.copy(plugins.resolve("porte-a.jar"), plugins.resolve("porte-b.jar"));

        try (var refused = RunningServer.prepare("twins", settings(plugins, content))) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.console().text()).contains("door-code", "porte-a.jar", "porte-b.jar");
        }
    }

    @Test
    void reloadsAPackWhileServing_andKeepsTheLastGoodOne(Browser browser) throws IOException {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Lou");
                var visit = workshop.signIn(browser, server, "Lou").visit()) {
            var lesson = content.resolve("se-connecter/clavier.md");
            var before = Files.readString(lesson);

            Files.writeString(
                    lesson, before.replace("Se connecter, c'est entrer", "Bonjour. Se connecter, c'est entrer"));
            expectStep(visit, "Bonjour. Se connecter, c'est entrer");

            Files.writeString(
                    lesson,
                    before.replace("{#page}", "")
                            .replace("mode: demonstration\n", "mode: demonstration\nmessages:\n  unknown-actoin: Non\n")
                            .replace("Se connecter, c'est", "Cassé, c'est"));
            var trainer = workshop.trainer().visit();
            Await.until(TO_RELOAD, () -> "the problem is shown: " + trainer.text(), () -> {
                trainer.go("/formateur");
                return trainer.page().locator("#pack-problems").textContent().contains("clavier.md");
            });
            workshop.trainer().openProblems();
            trainer.expect("se-connecter/clavier.md:");
            trainer.expect("La simulation 'login-keypad' n'a pas de phrase 'unknown-actoin'.");
            PageChecks.check(trainer, "formateur");
            expectStep(visit, "Bonjour. Se connecter, c'est entrer");

            Files.writeString(lesson, before);
            Await.until(TO_RELOAD, visit::text, () -> {
                visit.go("/etape/clavier/page");
                return !visit.text().contains("Bonjour.");
            });
            visit.assertNoComplaint();
            trainer.assertNoComplaint();
        }
    }

    private static void expectStep(Visit visit, String text) {
        Await.until(TO_RELOAD, () -> text + " in " + visit.text(), () -> {
            visit.go("/etape/clavier/page");
            return visit.text().contains(text);
        });
    }

    private static Map<String, String> settings(Path plugins, Path content) {
        return Map.of("MARCHEPIED_PLUGINS", plugins.toString(), "MARCHEPIED_CONTENT", content.toString());
    }
}
