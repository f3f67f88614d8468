package org.marchepied.plugins.cvbuilder.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.Option;
import org.marchepied.plugin.page.ScreenPage;

/** Months in words. */
public final class Dates {

    private Dates() {}

    /** For instance {@code mars 2019}. */
    public static String month(String yearAndMonth, Locale locale) {
        var month = YearMonth.parse(yearAndMonth);
        return name(month.getMonth(), locale) + " " + month.getYear();
    }

    /** From when to when, or since when. */
    public static String period(ScreenPage page, String from, @Nullable String to) {
        var begin = month(from, page.locale());
        return to == null ? page.text("period.since", begin) : page.text("period", begin, month(to, page.locale()));
    }

    /** The twelve months to choose from. */
    public static List<Option> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> new Option(String.format("%02d", month.getValue()), name(month, locale)))
                .toList();
    }

    private static String name(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
