package org.marchepied.server.room;

import org.jspecify.annotations.Nullable;

/**
 * A seat as the board reads it. Times are in milliseconds since 1970.
 *
 * @param taken whether a device is at the seat
 * @param trouble the last one noticed; null for none since the learner came or moved on
 */
public record SeatState(
        int number,
        boolean taken,
        @Nullable Long learnerId,
        @Nullable String learnerName,
        @Nullable String lessonId,
        @Nullable String stepId,
        @Nullable Long stepSince,
        @Nullable Long helpAskedAt,
        @Nullable Trouble trouble,
        @Nullable Long troubleAt) {

    public SeatState(
            int number,
            @Nullable String tokenHash,
            @Nullable Long learnerId,
            @Nullable String learnerName,
            @Nullable String lessonId,
            @Nullable String stepId,
            @Nullable Long stepSince,
            @Nullable Long helpAskedAt,
            @Nullable Trouble trouble,
            @Nullable Long troubleAt) {
        this(
                number,
                tokenHash != null,
                learnerId,
                learnerName,
                lessonId,
                stepId,
                stepSince,
                helpAskedAt,
                trouble,
                troubleAt);
    }
}
