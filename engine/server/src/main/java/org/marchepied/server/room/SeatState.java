package org.marchepied.server.room;

import org.jspecify.annotations.Nullable;

/**
 * A seat as the board reads it. Times are in milliseconds since 1970.
 *
 * @param taken whether a device is at the seat
 */
public record SeatState(
        int number,
        boolean taken,
        @Nullable Long learnerId,
        @Nullable String learnerName,
        @Nullable String lessonId,
        @Nullable String stepId,
        @Nullable Long stepSince,
        @Nullable Long helpAskedAt) {

    public SeatState(
            int number,
            @Nullable String tokenHash,
            @Nullable Long learnerId,
            @Nullable String learnerName,
            @Nullable String lessonId,
            @Nullable String stepId,
            @Nullable Long stepSince,
            @Nullable Long helpAskedAt) {
        this(number, tokenHash != null, learnerId, learnerName, lessonId, stepId, stepSince, helpAskedAt);
    }
}
