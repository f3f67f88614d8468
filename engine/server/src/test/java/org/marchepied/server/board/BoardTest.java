package org.marchepied.server.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

class BoardTest {

    @ParameterizedTest
    @CsvSource({
        "  0, 45, false, false, false",
        " 44,  1, false, false, false",
        " 45,  0, true,  false, false",
        " 54,  0, true,  false, false",
        " 55,  0, false, false, false",
        " 89,  0, false, false, false",
        " 90,  0, false, true,  false",
        "119,  0, false, true,  false",
        "120,  0, false, true,  true"
    })
    void clock_proposesAPauseAndAStop(long minutes, long toPause, boolean pause, boolean stop, boolean tooLong) {
        var board = after(minutes, 110, 45);

        assertThat(board.minutesToPause()).isEqualTo(toPause);
        assertThat(board.isTimeForPause()).isEqualTo(pause);
        assertThat(board.isTimeToStop()).isEqualTo(stop);
        assertThat(board.isTooLong()).isEqualTo(tooLong);
    }

    @Test
    void clock_stopsAtTheEndOfAShortPlan_andProposesNoPauseWhereThereIsNone() {
        assertThat(after(29, 30, 0).isTimeToStop()).isFalse();
        assertThat(after(30, 30, 0).isTimeToStop()).isTrue();
        assertThat(after(5, 30, 0).isTimeForPause()).isFalse();
        assertThat(after(5, 30, 0).minutesToPause()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 3, false", "3, 0, 3, true", "3, 1, 3, false", "3, 0, 9, false"})
    void tile_isSilent_afterThreeMinutes_unlessHelpIsAskedOrAllIsDone(
            long idle, int helpRank, int done, boolean silent) {
        assertThat(tile(idle, helpRank, done).isSilent()).isEqualTo(silent);
    }

    private static Board after(long minutes, int planMinutes, int pauseAfter) {
        var session = new SessionSummary(1, 1, "essai", "Atelier", "plan", "CODE", 0, "", 1, 0L, null, null);
        return new Board(session, "Plan", planMinutes, pauseAfter, minutes, List.of(), List.of(), List.of(), List.of());
    }

    private static Board.Tile tile(long idle, int helpRank, int done) {
        return new Board.Tile(
                1,
                true,
                new LearnerName(1, "Ana"),
                null,
                "Étape",
                done,
                9,
                null,
                0,
                0,
                0,
                helpRank,
                List.of(),
                null,
                idle,
                null);
    }
}
