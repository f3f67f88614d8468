package org.marchepied.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.LessonSteps;

/**
 * One Markdown file.
 *
 * @param minutes planned, at least 1
 * @param teaches ids of the competencies that evidence of this lesson is about, at least one
 * @param requires ids of the competencies to have before
 * @param devices a subset of {@code mouse}, {@code touch}, {@code keyboard}; empty for any
 * @param handout HTML of {@code <lesson>.print.md}; null if there is none
 * @param trainerNotes HTML about the whole lesson, from the top of {@code <lesson>.trainer.md}; null if there is none
 */
public record Lesson(
        String id,
        String title,
        int minutes,
        Set<String> teaches,
        Set<String> requires,
        Set<String> devices,
        List<Step> steps,
        @Nullable String handout,
        @Nullable String trainerNotes) {

    public Lesson {
        teaches = Set.copyOf(teaches);
        requires = Set.copyOf(requires);
        devices = Set.copyOf(devices);
        steps = List.copyOf(steps);
    }

    /** The step of this id, or the one that was called so before (see {@link Step#was()}). */
    public Optional<Step> step(String stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId) || step.was().contains(stepId))
                .findFirst();
    }

    /** As completion sees it. */
    public LessonSteps names() {
        return new LessonSteps(
                id,
                steps.stream()
                        .map(step -> new LessonSteps.Named(step.id(), step.was()))
                        .toList());
    }
}
