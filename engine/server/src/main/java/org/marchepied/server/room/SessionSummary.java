package org.marchepied.server.room;

import org.jspecify.annotations.Nullable;

/**
 * A session as lists and pages show it.
 *
 * @param openedAt in milliseconds since 1970
 * @param closedAt in milliseconds since 1970; null while it is open
 */
public record SessionSummary(
        long id,
        long workshopId,
        String packId,
        String workshopTitle,
        String planId,
        String joinCode,
        long openedAt,
        @Nullable Long closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
