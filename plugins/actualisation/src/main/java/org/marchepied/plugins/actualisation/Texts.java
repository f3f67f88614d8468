package org.marchepied.plugins.actualisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How typed texts are made comparable, and how dates are said. */
final class Texts {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Texts() {}

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    /** In lower case, without accents, with single spaces for all that is neither letter nor digit. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** As one types it: {@code 03/09/2026}. */
    static String typed(LocalDate date) {
        return TYPED.format(date);
    }

    /** For instance {@code septembre 2026}. */
    static String month(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
    }

    /** For instance {@code 3 octobre 2026}. */
    static String day(LocalDate date, Locale locale) {
        var first = date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return (first ? "1er" : Integer.toString(date.getDayOfMonth())) + " " + month(YearMonth.from(date), locale);
    }
}
