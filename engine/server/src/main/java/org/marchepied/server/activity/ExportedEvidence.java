package org.marchepied.server.activity;

import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;

/**
 * Evidence as other programs may read it: of whom, but never the name.
 *
 * @param key the same for ever, and of this evidence alone
 * @param help what the trainer saw at the step; null if not said
 * @param happenedAt in milliseconds since 1970
 */
public record ExportedEvidence(
        long id,
        String key,
        long learnerId,
        long sessionId,
        String packId,
        String lessonId,
        String stepId,
        String activityId,
        String competency,
        boolean correct,
        Mode mode,
        int hints,
        @Nullable HumanHelp help,
        @Nullable String errorKind,
        long happenedAt) {}
