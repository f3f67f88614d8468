package org.marchepied.server.board;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

/**
 * A session's board.
 *
 * @param pauseAfter minutes after which a pause is proposed; 0 for none
 * @param minutes since the session was opened; 0 before
 * @param lessons titles by id, in the order of the plan
 * @param stops titles of the lessons after which one may stop
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
        List<Tile> tiles,
        List<LearnerName> absent) {

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
     * @param step title of the step the learner is at; null before the first
     * @param mode of the exercise of that step; null if it has none
     * @param minutes at this step
     * @param helpRank 1 for the one who waits longest; 0 for no help asked
     */
    public record Tile(
            int number,
            boolean taken,
            @Nullable LearnerName learner,
            @Nullable String step,
            int done,
            int all,
            @Nullable Mode mode,
            long minutes,
            int hints,
            int errorsInRow,
            int helpRank) {}
}
