package org.marchepied.plugins.cvbuilder.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is done to typed texts before they are compared or kept. */
public final class Texts {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F\\p{Punct}’«»–—]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}&&[^\\n]]");

    private static final int LONGEST_COMPARED = 300;
    private static final int SLIPS = 2;
    private static final int LONG_WORD = 5;

    private Texts() {}

    /** How a typed text differs from what it should be; empty if it does not but for accents, capitals and signs. */
    public static Optional<String> difference(String typed, String expected) {
        var given = normalised(typed);
        var wanted = normalised(expected);
        if (given.equals(wanted)) {
            return Optional.empty();
        }
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        return Optional.of(isAlmost(given, wanted) ? "almost" : "different");
    }

    /** Whether both are the same but for accents, capitals and signs. */
    public static boolean same(String typed, String expected) {
        return difference(typed, expected).isEmpty();
    }

    /** Whether both speak of one thing: they differ by a slip at most, or have a long word in common. */
    public static boolean isAlike(String one, String other) {
        var words = List.of(normalised(other).split(" "));
        return difference(one, other).filter("different"::equals).isEmpty()
                || Stream.of(normalised(one).split(" "))
                        .anyMatch(word -> word.length() >= LONG_WORD && words.contains(word));
    }

    /** The one of them that is meant, if any. */
    public static Optional<String> meant(String typed, List<String> all) {
        return all.stream().filter(one -> same(typed, one)).findFirst();
    }

    /** Without accents. */
    public static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Free text that can be kept, shown and printed: one kind of line end, nothing invisible. */
    public static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return UNPRINTABLE.matcher(lines).replaceAll("").strip();
    }

    /** Digits only. */
    public static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String normalised(String text) {
        var start = text.length() > LONGEST_COMPARED ? text.substring(0, LONGEST_COMPARED) : text;
        return BETWEEN_WORDS
                .matcher(plain(start).toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }

    /** A slip of the finger or two in a text long enough to tell. */
    private static boolean isAlmost(String given, String wanted) {
        return wanted.length() > 2 * SLIPS
                && Math.abs(given.length() - wanted.length()) <= SLIPS
                && distance(given, wanted) <= SLIPS;
    }

    /** Levenshtein's: how many letters to add, leave out or change. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var at = 1; at < row.length; at++) {
                var above = row[at];
                var change = diagonal + (one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1);
                row[at] = Math.min(change, 1 + Math.min(above, row[at - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
