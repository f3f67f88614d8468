package org.marchepied.server.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.marchepied.server.room.SessionSummary;

/** What a board tells of time, for tests of other packages. */
@ApplicationScoped
public class BoardProbe {

    @Inject
    Boards boards;

    @Inject
    Closings closings;

    /** Whether nothing useful has been done at the first seat for long. */
    public boolean isSilent(SessionSummary session) {
        return boards.of(session).tiles().get(0).isSilent();
    }

    /** Where the trainer is proposed to say that the group stops. */
    public Optional<String> stop(SessionSummary session) {
        return closings.of(session).stop();
    }

    /** Of the session, of the step at the first seat, and without anything useful there. */
    public long[] minutes(SessionSummary session) {
        var board = boards.of(session);
        var tile = board.tiles().get(0);
        return new long[] {board.minutes(), tile.minutes(), tile.idle()};
    }
}
