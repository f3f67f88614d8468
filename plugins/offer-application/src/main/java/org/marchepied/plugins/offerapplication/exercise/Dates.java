package org.marchepied.plugins.offerapplication.exercise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days, as pages write them and as people type them. */
public final class Dates {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern TYPED =
            Pattern.compile("\\s*([0-9]{1,2})[\\s/.\\-]+([0-9]{1,2})[\\s/.\\-]+([0-9]{4}|[0-9]{2})\\s*");
    private static final Pattern GLUED = Pattern.compile("\\s*([0-9]{2})([0-9]{2})([0-9]{4})\\s*");
    private static final int LONGEST = 40;

    private Dates() {}

    /** Such as {@code 22/09/2026}. */
    public static String figures(LocalDate date) {
        return FIGURES.format(date);
    }

    /** Such as {@code mardi 22 septembre 2026}. */
    public static String words(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    /** Day, month and year as typed, in this order; empty if it is no date. */
    public static Optional<LocalDate> typed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            matcher = GLUED.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        var year = Integer.parseInt(matcher.group(3));
        return date(year < 100 ? 2000 + year : year, matcher.group(2), matcher.group(1));
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
