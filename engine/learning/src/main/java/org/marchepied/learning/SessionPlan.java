package org.marchepied.learning;

import java.util.List;

/**
 * An ordered list of lessons that fits one session.
 *
 * @param lessons ids, in order, at least one
 * @param minutes from 1 to 120
 * @param pauseAfter minutes after which a pause is proposed; 0 for none
 * @param stops ids of the lessons after which one may stop
 */
public record SessionPlan(
        String id, String title, List<String> lessons, int minutes, int pauseAfter, List<String> stops) {

    public SessionPlan {
        lessons = List.copyOf(lessons);
        stops = List.copyOf(stops);
    }
}
