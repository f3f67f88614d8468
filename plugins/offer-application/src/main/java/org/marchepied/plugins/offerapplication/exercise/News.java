package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import org.marchepied.plugin.SimulationJson;

/**
 * What became of an application, for the learner to note.
 *
 * @param offer the application's; where no application has it, it is that of the first
 * @param status {@code seen}, {@code interview}, {@code accepted} or {@code refused}
 * @param days until the interview
 */
public record News(String offer, String status, Integer days) {

    /** What an empty one of a pack is. */
    static final News DEFAULT = SimulationJson.readConfig("{}", News.class);

    public News {
        offer = requireNonNullElse(offer, "E12345");
        status = requireNonNullElse(status, "interview");
        days = requireNonNullElse(days, 7);
    }
}
