package org.marchepied.server.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.LearnerModelParameters;
import org.marchepied.learning.Mastery;
import org.marchepied.learning.Progress;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.Recommendation.Homework;
import org.marchepied.packs.Pack;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

/**
 * What the trainer sees of one learner.
 *
 * @param french null where nobody has said
 * @param weakest title of the competency to see again first; null if none is under way
 */
public record LearnerSheet(
        SessionSummary session,
        LearnerName learner,
        @Nullable FrenchLevel french,
        Pack pack,
        List<LessonLine> lessons,
        List<CompetencyLine> competencies,
        @Nullable String weakest,
        Recommendation next,
        List<Homework> homework) {

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

    /** @param autonomous whether the learner did it alone, on a later day where the plans leave one */
    public record CompetencyLine(String title, Mastery mastery, boolean autonomous) {

        public boolean isKnown() {
            return mastery.percent() >= LearnerModelParameters.KNOWN_FROM;
        }

        public boolean isAutonomous() {
            return isKnown() && autonomous;
        }

        /** The end of the message key that says how far the learner is. */
        public String word() {
            if (!mastery.isObserved()) {
                return "unknown";
            }
            if (isAutonomous()) {
                return "autonomous";
            }
            if (isKnown()) {
                return "known";
            }
            return mastery.isForgotten(LearnerModelParameters.KNOWN_FROM) ? "forgotten" : "under-way";
        }
    }

    /** Whether there is anything to attest. */
    public boolean hasWork() {
        return lessons.stream().anyMatch(lesson -> lesson.progress().done() > 0);
    }

    public List<HumanHelp> helps() {
        return List.of(HumanHelp.values());
    }
}
