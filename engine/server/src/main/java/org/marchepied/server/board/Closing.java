package org.marchepied.server.board;

import java.util.Map;
import java.util.Optional;
import org.marchepied.server.room.SessionSummary;

/**
 * What a trainer is asked when a session ends.
 *
 * @param lessons titles by id, in the order of the plan
 * @param stop id of the lesson that the group has got to; empty at the end of the plan
 */
public record Closing(SessionSummary session, Map<String, String> lessons, Optional<String> stop) {}
