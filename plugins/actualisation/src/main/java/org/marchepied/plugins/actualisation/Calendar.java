package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The dates of an exercise.
 *
 * @param month to be declared
 * @param today the day of the exercise, which may not be that of the session
 * @param opens first day on which the month can be declared
 * @param closes last day
 */
record Calendar(YearMonth month, LocalDate today, LocalDate opens, LocalDate closes) {

    private static final int DAYS_TOO_LATE = 5;

    /** The month that can be declared on the day of the session, or else the last one that could be. */
    static Calendar of(ActualisationConfig config, LocalDate sessionDay) {
        var thisMonth = YearMonth.from(sessionDay);
        var month = sessionDay.isBefore(opens(config, thisMonth)) ? thisMonth.minusMonths(1) : thisMonth;
        var opens = opens(config, month);
        var closes = month.plusMonths(1).atDay(config.closesOn());
        return new Calendar(month, today(config, sessionDay, opens, closes), opens, closes);
    }

    private static LocalDate opens(ActualisationConfig config, YearMonth month) {
        return month.atDay(Math.min(config.opensOn(), month.lengthOfMonth()));
    }

    private static LocalDate today(
            ActualisationConfig config, LocalDate sessionDay, LocalDate opens, LocalDate closes) {
        if (config.isEarly()) {
            return opens.minusDays(DAYS_TOO_LATE);
        }
        if (config.isLate()) {
            return closes.plusDays(DAYS_TOO_LATE);
        }
        return switch (config.when()) {
            case "opening" -> opens;
            case "last-day" -> closes;
            default -> sessionDay.isAfter(closes) ? closes.minusDays(DAYS_TOO_LATE) : sessionDay;
        };
    }

    boolean isLastDay() {
        return today.equals(closes);
    }
}
