package org.marchepied.plugins.actualisation;

import java.util.List;

/**
 * One topic of the declaration, in words.
 *
 * @param topic its key
 * @param label the topic
 * @param lines what is declared
 */
public record Row(String topic, String label, List<String> lines) {
    public Row {
        lines = List.copyOf(lines);
    }
}
