package org.marchepied.learning;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a learner is. Only ids count: a step once completed stays so when the author edits, moves or renames it, and a
 * step that the author removed is missed by nobody. Nor is one that was added to a lesson which the learner had completed.
 */
public final class Completion {

    private Completion() {}

    /** @param before ids of lessons completed earlier, with the steps that they had then */
    public static Progress ofLesson(LessonSteps lesson, Set<StepId> completed, Set<String> before) {
        int done = (int) lesson.steps().stream()
                .filter(step -> step.isIn(lesson.id(), completed))
                .count();
        return new Progress(
                done, before.contains(lesson.id()) ? done : lesson.steps().size());
    }

    /** Of these lessons together, such as those of a session plan; {@code before} as of one. */
    public static Progress of(Collection<LessonSteps> lessons, Set<StepId> completed, Set<String> before) {
        return lessons.stream()
                .map(lesson -> ofLesson(lesson, completed, before))
                .reduce(Progress.NONE, Progress::plus);
    }

    /** The ids of the lessons that are complete, for {@link Recommender}; {@code before} as of one. */
    public static Set<String> lessons(Collection<LessonSteps> lessons, Set<StepId> completed, Set<String> before) {
        return lessons.stream()
                .filter(lesson -> ofLesson(lesson, completed, before).isComplete())
                .map(LessonSteps::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
