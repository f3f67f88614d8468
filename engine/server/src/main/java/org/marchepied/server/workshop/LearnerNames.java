package org.marchepied.server.workshop;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of learners as a trainer types them, one a line.
 *
 * @param names without blanks around them and without empty lines
 */
public record LearnerNames(List<String> names) {

    public static final int MOST = 40;
    public static final int LONGEST = 60;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    public static LearnerNames read(String typed) {
        return new LearnerNames(
                typed.lines().map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    /** Those that somebody has already, of these learners or further up in the list: nobody could tell the two apart. */
    public List<String> taken(List<LearnerName> learners) {
        var known =
                learners.stream().map(learner -> spoken(learner.name())).collect(Collectors.toCollection(HashSet::new));
        return names.stream()
                .filter(name -> !known.add(spoken(name)))
                .distinct()
                .toList();
    }

    /** Without accents and capitals. */
    private static String spoken(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
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
