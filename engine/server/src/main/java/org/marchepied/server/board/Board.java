package org.marchepied.server.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

/**
 * A session's board.
 *
 * @param pauseAfter minutes after which a pause is proposed; 0 for none
 * @param minutes since the session was opened
 * @param absent enrolled learners who are at no seat
 */
public record Board(
        SessionSummary session,
        String planTitle,
        int planMinutes,
        int pauseAfter,
        long minutes,
        List<Tile> tiles,
        List<LearnerName> absent) {

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
