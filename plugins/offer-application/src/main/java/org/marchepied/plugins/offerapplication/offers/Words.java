package org.marchepied.plugins.offerapplication.offers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what was typed with what was meant, as kindly as a search does. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9@.]+");
    private static final int LONGEST = 300;

    private Words() {}

    /** Small letters and digits without accents, one space between words. A very long text is cut. */
    public static String plain(String text) {
        var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var bare =
                MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same words, whatever the accents, the capitals and a plural. */
    public static boolean same(String one, String other) {
        return singular(plain(one)).equals(singular(plain(other)));
    }

    /** Whether one is the other with a few letters wrong: one letter in four, three at most. */
    public static boolean alike(String typed, String meant) {
        var one = plain(typed);
        var other = plain(meant);
        var most = Math.min(3, Math.max(1, other.length() / 4));
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    private static String singular(String plain) {
        return plain.replaceAll("[sx]\\b", "");
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[above.length];
            current[0] = row;
            for (var column = 1; column < current.length; column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = current;
        }
        return above[other.length()];
    }
}
