package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper that lies beside the keyboard: a payslip, a sick note, a letter.
 *
 * @param lines may be empty
 */
public record Paper(String title, List<Line> lines) {
    public Paper {
        lines = List.copyOf(lines);
    }

    /** A word and its value. */
    public record Line(String label, String value) {}

    static Paper of(String title) {
        return new Paper(title, List.of());
    }

    Paper with(String label, String value) {
        var all = new ArrayList<>(lines);
        all.add(new Line(label, value));
        return new Paper(title, all);
    }
}
