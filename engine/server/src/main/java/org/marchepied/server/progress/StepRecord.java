package org.marchepied.server.progress;

import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;

/**
 * What is kept of one learner and one step.
 *
 * @param help what the trainer saw; null if the trainer has not said
 */
public record StepRecord(
        String lessonId,
        String stepId,
        boolean read,
        boolean complete,
        @Nullable HumanHelp help) {}
