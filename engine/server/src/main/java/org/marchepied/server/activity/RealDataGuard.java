package org.marchepied.server.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.marchepied.plugin.Action;

/** Recognises what looks like a learner's real secret, so that it is refused before anything keeps it. */
final class RealDataGuard {

    /** Fifteen digits: sex, year, month, department, municipality, order, key; the key may be missing. */
    private static final Pattern SOCIAL_SECURITY_NUMBER =
            Pattern.compile("(?<!\\d)[12]\\d{2}(0[1-9]|1[0-2]|[2-9]\\d)(\\d{2}|2[AB])\\d{6}(\\d{2})?(?!\\d)");

    /** Seven digits and a letter, as the employment agency gives them. */
    private static final Pattern AGENCY_IDENTIFIER = Pattern.compile("(?<![0-9A-Z])\\d{7}[A-Z](?![0-9A-Z])");

    /** None of the ending that is reserved for examples (RFC 2606), which is nobody's. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Z0-9._%+-]+@[A-Z0-9.-]+\\.(?!EXAMPLE\\b)[A-Z]{2,}(?!\\.?[A-Z0-9-])");

    /** Up to so many slips of the finger make an exercise's value, not a real one. */
    private static final int SLIPS = 3;

    private RealDataGuard() {}

    /**
     * The fields that hold something real-looking which is none of the exercise's own values.
     *
     * @param exerciseValues text that contains all values of the exercise
     */
    static List<String> realLooking(Action action, String exerciseValues) {
        var own = exerciseValues.toUpperCase(Locale.ROOT);
        return action.fields().entrySet().stream()
                .filter(field -> isReal(field.getValue(), own))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isReal(String value, String own) {
        var text = value.length() > 10_000 ? value.substring(0, 10_000) : value;
        var upper = text.toUpperCase(Locale.ROOT);
        var joined = upper.replaceAll("[\\s.\\-\\u00a0]", "");
        return foreign(SOCIAL_SECURITY_NUMBER.matcher(joined), own)
                || foreign(AGENCY_IDENTIFIER.matcher(joined), own)
                || foreign(AGENCY_IDENTIFIER.matcher(upper), own)
                || foreign(EMAIL.matcher(upper), own);
    }

    private static boolean foreign(Matcher found, String own) {
        while (found.find()) {
            if (!own.contains(found.group()) && !isSlip(found.group(), own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the exercise has a value of the same length that differs in a few places only. */
    private static boolean isSlip(String typed, String own) {
        return Arrays.stream(own.split("[^A-Z0-9@._%+-]+"))
                .filter(value -> value.length() == typed.length())
                .anyMatch(value -> differences(value, typed) <= SLIPS);
    }

    private static long differences(String one, String other) {
        return IntStream.range(0, one.length())
                .filter(at -> one.charAt(at) != other.charAt(at))
                .count();
    }
}
