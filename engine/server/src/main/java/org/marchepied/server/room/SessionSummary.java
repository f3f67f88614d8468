package org.marchepied.server.room;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session as lists and pages show it. Times are in milliseconds since 1970.
 *
 * @param openedAt null while it is only planned
 * @param closedAt null until it is over
 * @param stoppedLesson where the group stopped, if before the end of the plan
 */
public record SessionSummary(
        long id,
        long workshopId,
        String packId,
        String workshopTitle,
        String planId,
        String joinCode,
        long startsAt,
        String place,
        int trainers,
        @Nullable Long openedAt,
        @Nullable Long closedAt,
        @Nullable String stoppedLesson) {

    /** In this order, and never back. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public State state() {
        return openedAt == null ? State.PLANNED : closedAt == null ? State.OPEN : State.CLOSED;
    }

    public boolean isPlanned() {
        return state() == State.PLANNED;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    public boolean isClosed() {
        return state() == State.CLOSED;
    }

    public SessionDate date() {
        return new SessionDate(startsAt, place, trainers);
    }

    /** When it was opened, or is planned to begin. */
    public Instant begins() {
        return Instant.ofEpochMilli(openedAt == null ? startsAt : openedAt);
    }

    /** Whether it was opened on another day than the planned one. */
    public boolean isMoved() {
        return !date().isOnDayOf(begins(), ZoneId.systemDefault());
    }
}
