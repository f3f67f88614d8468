package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final LessonSteps FIRST = lesson("identifiants", "lire", "combien");
    private static final LessonSteps SECOND = lesson("clavier", "montrer", "essayer", "seul");

    @Test
    void addsUpTheLessonsOfAPlan() {
        Set<StepId> completed =
                Set.of(id("identifiants", "lire"), id("identifiants", "combien"), id("clavier", "seul"));

        assertThat(Completion.ofLesson(FIRST, completed, Set.of())).isEqualTo(new Progress(2, 2));
        assertThat(Completion.of(List.of(FIRST, SECOND), completed, Set.of())).isEqualTo(new Progress(3, 5));
    }

    @Test
    void tellsALessonFromAnother_whenTheirStepsHaveTheSameId() {
        assertThat(Completion.ofLesson(FIRST, Set.of(id("clavier", "lire")), Set.of()))
                .isEqualTo(new Progress(0, 2));
    }

    @Test
    void keepsWhatWasDone_whenTheAuthorRenamesMovesAndRemovesSteps() {
        Set<StepId> completed = Set.of(id("clavier", "montrer"), id("clavier", "essayer"), id("clavier", "seul"));
        LessonSteps edited = new LessonSteps(
                "clavier",
                List.of(
                        new LessonSteps.Named("seul", Set.of()),
                        new LessonSteps.Named("regarder", Set.of("montrer", "voir"))));

        assertThat(Completion.ofLesson(edited, completed, Set.of())).isEqualTo(new Progress(2, 2));
    }

    @Test
    void keepsALessonComplete_whenTheAuthorAddsAStep() {
        LessonSteps longer = lesson("identifiants", "lire", "combien", "nouvelle");
        Set<StepId> completed = Set.of(id("identifiants", "lire"), id("identifiants", "combien"));

        assertThat(Completion.lessons(List.of(longer, SECOND), completed, Set.of("identifiants")))
                .containsExactly("identifiants");
        assertThat(Completion.lessons(List.of(longer, SECOND), completed, Set.of()))
                .isEmpty();
        assertThat(Completion.of(List.of(longer, SECOND), completed, Set.of("identifiants")))
                .isEqualTo(new Progress(2, 5));
    }

    @Test
    void countsTheAddedStep_onceItIsDoneToo() {
        LessonSteps longer = lesson("identifiants", "lire", "combien", "nouvelle");
        Set<StepId> completed = Set.of(id("identifiants", "lire"), id("identifiants", "nouvelle"));

        assertThat(Completion.ofLesson(longer, completed, Set.of("identifiants")))
                .isEqualTo(new Progress(2, 2));
    }

    @Test
    void staysComplete_whateverTheAuthorChanges() {
        Seeds.each(300, CompletionTest::checkStaysComplete);
    }

    private static void checkStaysComplete(Random random) {
        List<String> old = steps(random);
        Set<StepId> completed = old.stream().map(step -> id("lecon", step)).collect(Collectors.toSet());
        LessonSteps edited = lesson("lecon", steps(random).toArray(String[]::new));

        Progress progress = Completion.ofLesson(edited, completed, Set.of("lecon"));

        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.done()).isLessThanOrEqualTo(old.size());
        assertThat(Completion.lessons(List.of(edited), completed, Set.of("lecon")))
                .containsExactly("lecon");
    }

    private static List<String> steps(Random random) {
        return IntStream.range(0, 6)
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> "etape-" + i)
                .toList();
    }

    @Test
    void saysHundredPercent_onlyWhenComplete() {
        assertThat(new Progress(199, 200).percent()).isEqualTo(99);
        assertThat(new Progress(199, 200).isComplete()).isFalse();
        assertThat(new Progress(200, 200).percent()).isEqualTo(100);
        assertThat(Progress.NONE.isComplete()).isTrue();
    }

    private static LessonSteps lesson(String id, String... steps) {
        return new LessonSteps(
                id,
                Arrays.stream(steps)
                        .map(step -> new LessonSteps.Named(step, Set.of()))
                        .toList());
    }

    private static StepId id(String lesson, String step) {
        return new StepId(lesson, step);
    }
}
