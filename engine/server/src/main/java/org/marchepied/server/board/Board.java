package org.marchepied.server.board;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Trouble;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Place;

/**
 * A session's board.
 *
 * @param pauseAfter minutes after which a pause is proposed; 0 for none
 * @param minutes since the session was opened; 0 before
 * @param lessons titles by id, in the order of the plan
 * @param stops titles of the lessons after which one may stop
 * @param steps of the plan, in order
 * @param absent enrolled learners who are at no seat
 */
public record Board(
        SessionSummary session,
        String planTitle,
        int planMinutes,
        int pauseAfter,
        long minutes,
        Map<String, String> lessons,
        List<String> stops,
        List<StepChoice> steps,
        List<Tile> tiles,
        List<LearnerName> absent) {

    /**
     * A step to send a learner to.
     *
     * @param path lesson and step, as {@code lesson/step}
     */
    public record StepChoice(String path, String title) {}

    /** Attention is gone after so many minutes. */
    private static final int TIRING = 90;

    /** Of a session at most, in minutes. */
    private static final int LONGEST = 120;

    /** Whether it is time to come to a stop. */
    public boolean isTimeToStop() {
        return minutes >= Math.min(planMinutes > 0 ? planMinutes : TIRING, TIRING);
    }

    /** Whether the session has lasted too long. */
    public boolean isTooLong() {
        return minutes >= LONGEST;
    }

    /**
     * A seat.
     *
     * @param taken whether a device is there
     * @param learner null while nobody is known there
     * @param place of the step the learner is at; null before the first
     * @param step its title
     * @param mode of the exercise of that step; null if it has none
     * @param minutes at this step
     * @param helpRank 1 for the one who waits longest; 0 for no help asked
     * @param practice whether the step has an exercise
     * @param help what the trainer saw at this step; null if not said
     * @param idle minutes since the learner last did anything useful; 0 when all is done
     * @param trouble noticed just now; null for none
     */
    public record Tile(
            int number,
            boolean taken,
            @Nullable LearnerName learner,
            @Nullable Place place,
            @Nullable String step,
            int done,
            int all,
            @Nullable Mode mode,
            long minutes,
            int hints,
            int errorsInRow,
            int helpRank,
            boolean practice,
            @Nullable HumanHelp help,
            long idle,
            @Nullable Trouble trouble) {

        /** Minutes without anything useful, from which somebody may be stuck in silence. */
        private static final int SILENCE = 3;

        public boolean isAllDone() {
            return all > 0 && done >= all;
        }

        public boolean isSilent() {
            return idle >= SILENCE && helpRank == 0 && !isAllDone();
        }
    }

    public List<HumanHelp> helps() {
        return List.of(HumanHelp.values());
    }
}
