package org.marchepied.server.room;

import java.time.Instant;

/**
 * When and where a session takes place.
 *
 * @param startsAt in milliseconds since 1970
 * @param place as an invitation says it; empty if it goes without saying
 * @param trainers who will be there, from 1 to {@link Sessions#MOST_TRAINERS}
 */
public record SessionDate(long startsAt, String place, int trainers) {

    public Instant begins() {
        return Instant.ofEpochMilli(startsAt);
    }
}
