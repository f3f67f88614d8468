package org.marchepied.server.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marchepied.server.room.SessionSummary;

/**
 * When the next sessions of a workshop could be: one a week, on the day of the week and at the time of its last one. Days
 * that have a session of the workshop already are passed over. A trainer changes them by hand.
 */
final class Rhythm {

    /** Where there was no session yet: ours. */
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final LocalDateTime first;
    private final Set<LocalDate> taken;

    private Rhythm(LocalDateTime first, Set<LocalDate> taken) {
        this.first = first;
        this.taken = taken;
    }

    /** @param sessions of the workshop, the earliest first */
    static Rhythm of(List<SessionSummary> sessions, Instant now, ZoneId zone) {
        var dates = sessions.stream()
                .map(session -> LocalDateTime.ofInstant(session.date().begins(), zone))
                .toList();
        var today = LocalDate.ofInstant(now, zone);
        var first = last(dates)
                .map(last ->
                        today.with(TemporalAdjusters.next(last.getDayOfWeek())).atTime(quarter(last.toLocalTime())))
                .orElseGet(() -> workday(today.plusWeeks(1)).atTime(MORNING));
        return new Rhythm(first, dates.stream().map(LocalDateTime::toLocalDate).collect(Collectors.toSet()));
    }

    Stream<LocalDateTime> dates() {
        return Stream.iterate(first, date -> date.plusWeeks(1)).filter(date -> !taken.contains(date.toLocalDate()));
    }

    private static Optional<LocalDateTime> last(List<LocalDateTime> dates) {
        return dates.stream().reduce((earlier, later) -> later);
    }

    /** Sessions that are opened without a plan begin at any minute. */
    private static LocalTime quarter(LocalTime time) {
        return time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / 15 * 15);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
