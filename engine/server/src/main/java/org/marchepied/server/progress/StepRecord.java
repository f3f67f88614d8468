package org.marchepied.server.progress;

import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;

/**
 * What is kept of one learner and one step.
 *
 * @param completedAt in milliseconds since 1970; null while it is not complete
 * @param marked whether it is complete only because the trainer says so
 * @param help what the trainer saw; null if the trainer has not said
 * @param lessonComplete whether with it the lesson was complete, as it was then
 */
public record StepRecord(
        String lessonId,
        String stepId,
        boolean read,
        @Nullable Long completedAt,
        boolean marked,
        @Nullable HumanHelp help,
        boolean lessonComplete) {

    public boolean complete() {
        return completedAt != null;
    }
}
