package org.marchepied.server.workshop;

import java.util.List;

/**
 * Names of learners as a trainer types them, one a line.
 *
 * @param names without blanks around them and without empty lines
 */
public record LearnerNames(List<String> names) {

    public static final int MOST = 40;
    public static final int LONGEST = 60;

    public static LearnerNames read(String typed) {
        return new LearnerNames(
                typed.lines().map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    /** The key of a message for what is wrong, whose argument is the number allowed; empty if nothing is. */
    public String problem() {
        if (names.isEmpty()) {
            return "workshop.no-names";
        }
        if (names.size() > MOST) {
            return "workshop.too-many";
        }
        return names.stream().anyMatch(name -> name.length() > LONGEST) ? "workshop.name-too-long" : "";
    }

    /** What {@link #problem} speaks of. */
    public int allowed() {
        return names.size() > MOST ? MOST : LONGEST;
    }
}
