package org.marchepied.server.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Trouble;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Place;

/**
 * A session's board.
 *
 * @param pauseAfter minutes after which a pause is proposed; 0 for none
 * @param minutes since the session was opened; 0 before
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

    /** A pause is proposed for so many minutes. */
    private static final int PAUSE_WINDOW = 10;

    /** Of a session at most, in minutes. */
    private static final int LONGEST = 120;

    /** Minutes until a pause is proposed; 0 if none is to come. */
    public long minutesToPause() {
        return Math.max(0, pauseAfter - minutes);
    }

    /** Whether it is time for the pause of the plan. */
    public boolean isTimeForPause() {
        return pauseAfter > 0 && minutes >= pauseAfter && minutes < pauseAfter + PAUSE_WINDOW;
    }

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
     * @param exercises ids of those of the step
     * @param record what is kept of this step; null if nothing is
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
            List<String> exercises,
            @Nullable StepRecord record,
            long idle,
            @Nullable Trouble trouble) {

        /** Minutes without anything useful, from which somebody may be stuck in silence. */
        private static final int SILENCE = 3;

        /** What the trainer saw at this step; null if not said. */
        public @Nullable HumanHelp help() {
            return record == null ? null : record.help();
        }

        /** Whether the trainer has said that this step is done. */
        public boolean isMarked() {
            return record != null && record.marked();
        }

        /** Whether the learner has completed this step. */
        public boolean isStepDone() {
            return record != null && record.complete() && !record.marked();
        }

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
