package org.marchepied.learning;

import java.util.List;
import java.util.Set;

/**
 * A lesson as completion sees it: ids, and nothing of the content.
 *
 * @param id of the lesson
 */
public record LessonSteps(String id, List<Named> steps) {

    public LessonSteps {
        steps = List.copyOf(steps);
    }

    /**
     * A step by its names.
     *
     * @param was earlier ids of the step: done under an old name stays done
     */
    public record Named(String id, Set<String> was) {

        public Named {
            was = Set.copyOf(was);
        }

        boolean isIn(String lesson, Set<StepId> completed) {
            return completed.contains(new StepId(lesson, id))
                    || was.stream().anyMatch(old -> completed.contains(new StepId(lesson, old)));
        }
    }
}
