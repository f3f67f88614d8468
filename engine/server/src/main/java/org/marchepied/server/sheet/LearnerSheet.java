package org.marchepied.server.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Progress;
import org.marchepied.learning.Recommendation;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

/** What the trainer sees of one learner. */
public record LearnerSheet(
        SessionSummary session,
        LearnerName learner,
        String packTitle,
        List<LessonLine> lessons,
        List<CompetencyLine> competencies,
        Recommendation next) {

    /** A lesson of the pack with the learner's progress. */
    public record LessonLine(String title, Progress progress, List<StepLine> steps) {}

    /**
     * @param practice whether the learner has begun an exercise of the step, so that there is help to speak of
     * @param hints asked for in all attempts under way
     * @param errorsInRow since the last right action
     * @param help what the trainer saw; null if not said yet
     */
    public record StepLine(
            String lessonId,
            String stepId,
            String title,
            boolean complete,
            boolean practice,
            int hints,
            int errorsInRow,
            @Nullable HumanHelp help) {}

    /**
     * @param percent mastery, from 0 to 100
     * @param observations judged actions it rests on; 0 means nothing is known yet
     */
    public record CompetencyLine(String title, int percent, int observations) {}

    public List<HumanHelp> helps() {
        return List.of(HumanHelp.values());
    }
}
