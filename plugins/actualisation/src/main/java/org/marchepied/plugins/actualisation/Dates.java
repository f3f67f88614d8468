package org.marchepied.plugins.actualisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 03/09/2026}, {@code 3.9.26}, {@code 3 septembre}, {@code 03092026}. */
final class Dates {

    private static final int LONGEST = 40;
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[/. -]+([0-9]{1,2})(?:[/. -]+([0-9]{4}|[0-9]{2}))?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    private Dates() {}

    /** The date; empty if it is none. Without a year, that of the month declared. */
    static Optional<LocalDate> read(String text, YearMonth declared) {
        return parts(text).flatMap(parts -> date(year(parts, declared), number(parts, 2), number(parts, 1)));
    }

    /** The kind of error of a date typed where another one is right; empty if it is right, or good enough. */
    static Optional<String> error(String text, Calendar calendar, Optional<LocalDate> right) {
        if (text.isBlank()) {
            return Optional.of("empty");
        }
        var typed = read(text, calendar.month());
        if (typed.isEmpty()) {
            return Optional.of(unreadable(text));
        }
        var date = typed.get();
        if (right.isEmpty()) {
            return YearMonth.from(date).equals(calendar.month()) ? Optional.empty() : Optional.of("other-month");
        }
        return date.equals(right.get()) ? Optional.empty() : Optional.of(different(date, right.get()));
    }

    private static String different(LocalDate typed, LocalDate right) {
        if (typed.getDayOfMonth() == right.getMonthValue() && typed.getMonthValue() == right.getDayOfMonth()) {
            return "order";
        }
        if (typed.withYear(right.getYear()).equals(right)) {
            return "year";
        }
        return YearMonth.from(typed).equals(YearMonth.from(right)) ? "different" : "other-month";
    }

    private static String unreadable(String text) {
        var parts = parts(text);
        if (parts.isEmpty()) {
            return "format";
        }
        var swapped = number(parts.get(), 1) <= 12 && number(parts.get(), 2) > 12;
        return swapped ? "order" : "impossible";
    }

    private static Optional<Matcher> parts(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = withoutNames(text.strip().toLowerCase(Locale.FRENCH).replace("1er", "1"));
        var digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return Optional.of(digits);
        }
        var numbers = NUMBERS.matcher(plain);
        return numbers.matches() ? Optional.of(numbers) : Optional.empty();
    }

    private static String withoutNames(String text) {
        return Arrays.stream(Month.values())
                .reduce(
                        text,
                        (left, month) -> left.replace(
                                month.getDisplayName(TextStyle.FULL, Locale.FRENCH),
                                Integer.toString(month.getValue())),
                        (left, right) -> right);
    }

    private static int year(Matcher parts, YearMonth declared) {
        var year = parts.group(3);
        if (year == null) {
            return declared.getYear();
        }
        return Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
