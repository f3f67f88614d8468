package org.marchepied.learning;

import java.time.Instant;

/**
 * One judged action.
 *
 * @param hints asked for since the previous judged action in the same activity, at least 0
 * @param at when the server judged it
 */
public record Evidence(String competency, boolean correct, Mode mode, int hints, HumanHelp help, Instant at) {

    public Evidence {
        if (hints < 0) {
            throw new IllegalArgumentException("The number of hints is at least 0, was " + hints + ".");
        }
    }
}
