package org.marchepied.server.api;

import org.jspecify.annotations.Nullable;

/** The shapes of the answers. */
public final class Summaries {

    private Summaries() {}

    public record WorkshopLine(long id, String pack, String title) {}

    /**
     * @param registration of the session in xAPI statements
     * @param state PLANNED, OPEN or CLOSED
     * @param begins ISO 8601, when it was opened or is planned to begin
     * @param stoppedLesson id of the lesson where the group stopped, if before the end of the plan
     */
    public record SessionLine(
            long id,
            String registration,
            String plan,
            String state,
            String begins,
            String place,
            @Nullable String stoppedLesson) {}

    public record AttendanceLine(long learner, String name, boolean present) {}

    /**
     * @param done steps of the session's plan that are complete
     * @param next id of the recommended session plan; absent when no session is
     * @param reason a sentence to read aloud
     */
    public record CompletionLine(
            long learner,
            String name,
            int done,
            int steps,
            @Nullable String next,
            String reason) {}
}
