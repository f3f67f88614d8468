package org.marchepied.learning;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a learner is. Only ids count: a step once completed stays so when the author edits, moves or renames it, and a
 * step that the author removed is missed by nobody.
 */
public final class Completion {

    private Completion() {}

    public static Progress ofLesson(LessonSteps lesson, Set<StepId> completed) {
        long done = lesson.steps().stream()
                .filter(step -> step.isIn(lesson.id(), completed))
                .count();
        return new Progress((int) done, lesson.steps().size());
    }

    /** Lessons that the plan does not name are left out. */
    public static Progress ofPlan(SessionPlan plan, Collection<LessonSteps> lessons, Set<StepId> completed) {
        return lessons.stream()
                .filter(lesson -> plan.lessons().contains(lesson.id()))
                .map(lesson -> ofLesson(lesson, completed))
                .reduce(Progress.NONE, Progress::plus);
    }

    /**
     * The ids of the lessons that are complete, for {@link Recommender}.
     *
     * @param before lessons completed earlier: they stay so when the author adds a step
     */
    public static Set<String> lessons(Collection<LessonSteps> lessons, Set<StepId> completed, Set<String> before) {
        return lessons.stream()
                .filter(lesson -> before.contains(lesson.id())
                        || ofLesson(lesson, completed).isComplete())
                .map(LessonSteps::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
