package org.marchepied.plugins.cvbuilder.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugins.cvbuilder.model.Faults;

/** A month of a form: a list for the month, a field for the year. */
record MonthFields(String name) {

    private static final int FIRST_YEAR = 1940;

    String month() {
        return name + "-month";
    }

    String year() {
        return name + "-year";
    }

    /** What is typed, as {@code 2019-03}; whatever it is where it is no month. */
    String typed(Action action) {
        return action.field(year()).strip() + "-" + action.field(month());
    }

    Map<String, String> holding(String value) {
        return Map.of(month(), value.substring(5), year(), value.substring(0, 4));
    }

    List<Hint> hints(String value) {
        var month = value.substring(5);
        var year = value.substring(0, 4);
        return List.of(
                Hint.enter(month(), month, "hint." + month(), Integer.parseInt(month)),
                Hint.enter(year(), year, "hint." + year(), year));
    }

    /** Adds what is wrong with the month typed. */
    void check(Action action, String wanted, LocalDate today, Faults faults) {
        if (isMonth(action, today, faults) && !typed(action).equals(wanted)) {
            var different = action.field(month()).equals(wanted.substring(5)) ? year() : month();
            faults.add(different, different + ".different");
        }
    }

    private boolean isMonth(Action action, LocalDate today, Faults faults) {
        var hasMonth = action.field(month()).matches("0[1-9]|1[0-2]");
        if (!hasMonth) {
            faults.add(month(), month() + ".empty");
        }
        var error = yearError(action.field(year()).strip());
        if (error.isPresent()) {
            faults.add(year(), year() + "." + error.get());
        } else if (hasMonth && isFuture(typed(action), today)) {
            faults.add(year(), year() + ".future");
            return false;
        }
        return hasMonth && error.isEmpty();
    }

    private static Optional<String> yearError(String year) {
        if (year.isEmpty()) {
            return Optional.of("empty");
        }
        var isYear = year.matches("[0-9]{4}") && Integer.parseInt(year) >= FIRST_YEAR;
        return isYear ? Optional.empty() : Optional.of("format");
    }

    private static boolean isFuture(String month, LocalDate today) {
        return YearMonth.parse(month).isAfter(YearMonth.from(today));
    }
}
