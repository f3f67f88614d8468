package org.marchepied.server.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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

    /** Whether it takes place on the day of this moment. */
    public boolean isOnDayOf(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(begins(), zone).equals(LocalDate.ofInstant(moment, zone));
    }
}
