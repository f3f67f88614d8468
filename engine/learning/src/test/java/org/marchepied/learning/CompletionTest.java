package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final LessonSteps FIRST = lesson("identifiants", "lire", "combien");
    private static final LessonSteps SECOND = lesson("clavier", "montrer", "essayer", "seul");
    private static final SessionPlan PLAN =
            new SessionPlan("premiere", "Première séance", List.of("identifiants", "clavier"), 90, 45, List.of());

    @Test
    void addsUpTheLessonsOfAPlan() {
        Set<StepId> completed =
                Set.of(id("identifiants", "lire"), id("identifiants", "combien"), id("clavier", "seul"));

        assertThat(Completion.ofLesson(FIRST, completed)).isEqualTo(new Progress(2, 2));
        assertThat(Completion.ofPlan(PLAN, List.of(FIRST, SECOND, lesson("autre", "x")), completed))
                .isEqualTo(new Progress(3, 5));
    }

    @Test
    void tellsALessonFromAnother_whenTheirStepsHaveTheSameId() {
        assertThat(Completion.ofLesson(FIRST, Set.of(id("clavier", "lire")))).isEqualTo(new Progress(0, 2));
    }

    @Test
    void keepsWhatWasDone_whenTheAuthorRenamesMovesAndRemovesSteps() {
        Set<StepId> completed = Set.of(id("clavier", "montrer"), id("clavier", "essayer"), id("clavier", "seul"));
        LessonSteps edited = new LessonSteps(
                "clavier",
                List.of(
                        new LessonSteps.Named("seul", Set.of()),
                        new LessonSteps.Named("regarder", Set.of("montrer", "voir"))));

        assertThat(Completion.ofLesson(edited, completed)).isEqualTo(new Progress(2, 2));
    }

    @Test
    void keepsALessonComplete_whenTheAuthorAddsAStep() {
        LessonSteps longer = lesson("identifiants", "lire", "combien", "nouvelle");
        Set<StepId> completed = Set.of(id("identifiants", "lire"), id("identifiants", "combien"));

        assertThat(Completion.lessons(List.of(longer, SECOND), completed, Set.of("identifiants")))
                .containsExactly("identifiants");
        assertThat(Completion.lessons(List.of(longer, SECOND), completed, Set.of()))
                .isEmpty();
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
