package org.marchepied.plugins.actualisation;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Hours as people write them: {@code 12}, {@code 12 h 30}, {@code 12h30}, {@code 12:30}, {@code 12,5}. */
final class Hours {

    private static final int LONGEST = 40;
    private static final Pattern TWO_NUMBERS = Pattern.compile("^([0-9]{1,3}) +([0-9]{2})$");
    private static final Pattern WITH_MINUTES = Pattern.compile("([0-9]{1,4})[h:]([0-5]?[0-9])?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,4})(?:[.,]([0-9]{1,2}))?h?");

    private Hours() {}

    /** In minutes; empty if these are no hours. */
    static OptionalInt read(String text) {
        if (text.length() > LONGEST) {
            return OptionalInt.empty();
        }
        var plain = Texts.withoutSpaces(TWO_NUMBERS.matcher(text.strip()).replaceFirst("$1h$2"))
                .replaceAll("heures?|H", "h")
                .replaceAll("(?<=[0-9])(minutes?|mns?|min)$", "");
        var clock = WITH_MINUTES.matcher(plain);
        if (clock.matches()) {
            return OptionalInt.of(minutes(clock.group(1), 0) + (clock.group(2) == null ? 0 : number(clock.group(2))));
        }
        var decimal = DECIMAL.matcher(plain);
        if (!decimal.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(minutes(decimal.group(1), decimal.group(2) == null ? 0 : hundredths(decimal.group(2))));
    }

    /** As one types it: {@code 12} or {@code 12 h 30}. */
    static String text(int minutes) {
        return minutes % 60 == 0 ? Integer.toString(minutes / 60) : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    /** As a paper says it: {@code 12 h} or {@code 12 h 30}. */
    static String clock(int minutes) {
        return minutes / 60 + "\u00A0h" + (minutes % 60 == 0 ? "" : "\u00A0%02d".formatted(minutes % 60));
    }

    /** What is read when the minutes are typed after a comma: 12 h 30 as 12,30. */
    static int minutesAsDecimals(int minutes) {
        return minutes(Integer.toString(minutes / 60), minutes % 60);
    }

    /** What is read when an amount is typed. */
    static int ofAmount(long cents) {
        return minutes(Long.toString(cents / 100), (int) (cents % 100));
    }

    private static int minutes(String hours, int hundredths) {
        return number(hours) * 60 + Math.round(hundredths * 60 / 100f);
    }

    private static int hundredths(String decimals) {
        return decimals.length() == 1 ? number(decimals) * 10 : number(decimals);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
