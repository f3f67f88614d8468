package org.marchepied.server.lesson;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.Exercise;

/**
 * A step as its page shows it.
 *
 * @param language of the lesson
 * @param number of the step in the session, from 1
 * @param previous address of the step before; null at the first
 * @param sentTo where the trainer asks the learner to go; null for nowhere else
 */
public record StepPage(
        Locale language,
        Lesson lesson,
        Step step,
        int number,
        int all,
        String path,
        @Nullable String previous,
        List<Part> parts,
        LessonPath.@Nullable Stop sentTo) {

    /** A part of the page, in the order of the text. */
    public sealed interface Part {}

    /** @param html sanitised */
    public record Text(String html) implements Part {}

    public record Practice(Exercise exercise) implements Part {}
}
