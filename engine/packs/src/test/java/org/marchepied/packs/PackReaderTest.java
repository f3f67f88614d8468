package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marchepied.learning.Advice;
import org.marchepied.learning.Competency;
import org.marchepied.learning.CompletionRule;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.Mode;
import org.marchepied.learning.RecommendRule;
import org.marchepied.learning.SessionPlan;

class PackReaderTest {

    @TempDir
    private Path parent;

    @Test
    void readsTheManifest() {
        Pack pack = PackFixture.in(parent).pack();

        assertThat(pack.id()).isEqualTo("petit-parcours");
        assertThat(pack.language()).isEqualTo(Locale.FRENCH);
        assertThat(pack.version()).isEqualTo("1.0.0");
        assertThat(pack.authors()).containsExactly("Marchepied");
        assertThat(pack.verified()).isEqualTo(new Pack.Verified(LocalDate.of(2026, 9, 1), "francetravail.fr"));
        assertThat(pack.competencies())
                .containsExactly(
                        new Competency("codes", "reconnaître vos codes", Set.of(), Set.of()),
                        new Competency("clavier", "taper votre code", Set.of("codes"), Set.of("toy-keypad.code")));
        assertThat(pack.plans())
                .containsExactly(new SessionPlan(
                        "premiere", "Première séance", List.of("codes", "clavier"), 60, 30, List.of("codes")));
        assertThat(pack.rules())
                .contains(RecommendRule.session(
                        "premiere", Map.of(), Map.of("codes", 59), "Vous commencez par vos codes."));
    }

    @Test
    void proposesAPauseAfter45Minutes_whenTheAuthorSaysNothing() {
        PackFixture pack = PackFixture.in(parent).replace("pack.yaml", "    pause: 30\n", "");

        assertThat(pack.pack().plans()).extracting(SessionPlan::pauseAfter).containsExactly(45);
        assertThat(pack.replace("pack.yaml", "minutes: 60", "minutes: 45")
                        .pack()
                        .plans())
                .extracting(SessionPlan::pauseAfter)
                .containsExactly(0);
    }

    @Test
    void readsLessonsAndSteps() {
        Lesson codes = PackFixture.in(parent).pack().lesson("codes").orElseThrow();

        assertThat(codes.minutes()).isEqualTo(20);
        assertThat(codes.teaches()).containsExactly("codes");
        assertThat(codes.devices()).containsExactlyInAnyOrder("mouse", "keyboard");
        assertThat(codes.steps()).extracting(Step::id).containsExactly("deux-codes", "combien-de-codes");
        assertThat(codes.steps()).extracting(Step::title).containsExactly("Deux codes", "Combien ?");
        assertThat(codes.steps())
                .extracting(Step::completion)
                .containsExactly(CompletionRule.READ, CompletionRule.DONE);
        assertThat(codes.step("nombre")).contains(codes.steps().get(1));
    }

    @Test
    void rendersProse() {
        Pack pack = PackFixture.in(parent).pack();
        Prose prose = (Prose)
                pack.lesson("codes").orElseThrow().steps().get(0).blocks().get(0);

        assertThat(prose.html()).isEqualTo("""
                        <p>Vous avez <strong>deux</strong> codes. Regardez <em>bien</em>.</p>
                        <p><img src="/media/petit-parcours/%s/images/fiche.svg" alt="Une fiche avec deux codes" /></p>
                        <div role="note" class="callout callout-conseil">
                        <p class="callout-title">Conseil</p>
                        <p>Écrivez vos codes sur un papier.</p>
                        </div>
                        <table><thead><tr><th scope="col">Code</th><th scope="col" class="align-center">Usage</th></tr></thead>\
                        <tbody><tr><td>agence</td><td class="align-center">au guichet</td></tr></tbody></table>
                        <h3>À retenir</h3>
                        <ol><li>un code <code>agence</code> ;</li>\
                        <li>un code internet : <a href="/etape/clavier/taper">le taper</a>.</li></ol>""".formatted(pack.digest()));
    }

    @Test
    void readsQuestions() {
        Step step = PackFixture.in(parent)
                .pack()
                .lesson("codes")
                .orElseThrow()
                .steps()
                .get(1);

        assertThat(step.blocks())
                .containsExactly(new Question(
                        "combien",
                        "<p>Combien de codes avez-vous ?</p>",
                        List.of(
                                new Question.Choice("un", false, "<p>Regardez encore la fiche.</p>"),
                                new Question.Choice("deux : agence et <strong>internet</strong>", true, null)),
                        "<p>Vous avez deux codes.</p>"));
    }

    @Test
    void readsSimulations() {
        Step step = PackFixture.in(parent)
                .pack()
                .lesson("clavier")
                .orElseThrow()
                .steps()
                .get(0);

        assertThat(step.completion()).isEqualTo(CompletionRule.MASTERED);
        assertThat(step.activities())
                .containsExactly(new SimulationActivity(
                        "clavier-guide",
                        "toy-keypad",
                        true,
                        Mode.INDEPENDENT,
                        "{\"identifier\":\"6106850F\",\"code\":\"084015\"}",
                        Map.of("done", "Bravo !"),
                        "<p>Tapez votre code sur le clavier <strong>papier</strong>.</p>"));
    }

    @Test
    void keepsDigitsAsWritten_whenSchemaWantsText() {
        PackFixture fixture = PackFixture.in(parent).replace("clavier.md", "code: 084015", "code: 840156\nrows: 2");

        Pack pack = fixture.pack();

        assertThat(pack.lesson("clavier").orElseThrow().steps().get(0).activities())
                .extracting(activity -> ((SimulationActivity) activity).configJson())
                .containsExactly("{\"identifier\":\"6106850F\",\"code\":\"840156\",\"rows\":2}");
    }

    @Test
    void readsNotesAndHandout() {
        Lesson codes = PackFixture.in(parent).pack().lesson("codes").orElseThrow();

        assertThat(codes.trainerNotes()).isEqualTo("<p>Prévoyez la fiche de chacun.</p>");
        assertThat(codes.steps().get(0).trainerNotes()).isEqualTo("<p>Beaucoup confondent les deux codes.</p>");
        assertThat(codes.steps().get(1).trainerNotes()).isNull();
        assertThat(codes.handout()).startsWith("<h1>Mes codes</h1>");
    }

    @Test
    void readsAlike_whenLinesEndAsOnWindows() {
        PackFixture fixture = PackFixture.in(parent);
        Lesson unix = fixture.pack().lesson("clavier").orElseThrow();

        fixture.write("clavier.md", "\uFEFF" + fixture.text("clavier.md").replace("\n", "\r\n"));

        assertThat(fixture.pack().lesson("clavier")).contains(unix);
    }

    @Test
    void changesDigest_whenAnImageChanges() {
        PackFixture fixture = PackFixture.in(parent);
        String before = fixture.pack().digest();

        fixture.replace("images/fiche.svg", "Fiche", "Carte");

        assertThat(fixture.pack().digest()).isNotEqualTo(before);
    }

    @Test
    void findsEverythingAtOnce() {
        PackFixture fixture = PackFixture.in(parent)
                .replace("pack.yaml", "version: 1.0.0", "version: un")
                .replace("codes.md", "minutes: 20", "minutes: beaucoup")
                .replace("clavier.md", "mode: independent", "mode: seul");

        assertThat(fixture.read().problems()).extracting(Problem::toString).hasSize(3);
    }

    @Test
    void speaksEnglish_whenAsked() {
        PackFixture fixture = PackFixture.in(parent).replace("pack.yaml", "title: Petit parcours", "titel: x");

        CheckedPack checked =
                new PackReader(PackFixture.SCHEMAS, Limits.standard(), Locale.ENGLISH).read(fixture.folder());

        assertThat(checked.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("The key 'titel' is unknown. Did you mean 'title'?"));
    }

    @Test
    void findsProblem_whenThereIsNoFolder() {
        CheckedPack checked = new PackReader(PackFixture.SCHEMAS, Limits.standard()).read(parent.resolve("rien"));

        assertThat(checked.pack()).isNull();
        assertThat(checked.problems()).hasSize(1);
    }

    @Test
    void readsAdvice_thatAsksForFrench() {
        Pack pack = PackFixture.in(parent)
                .replace("pack.yaml", "- plan: premiere", "- advice: not-yet\n    needs-french: writes")
                .pack();

        assertThat(pack.rules())
                .contains(new RecommendRule(
                        null,
                        Advice.NOT_YET,
                        FrenchLevel.WRITES,
                        Map.of(),
                        Map.of("codes", 59),
                        "Vous commencez par vos codes."));
    }
}
