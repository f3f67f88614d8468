package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "open, 2026-10-03, 2026-09, 2026-10-03",
        "open, 2026-09-28, 2026-09, 2026-09-28",
        "open, 2026-09-27, 2026-08, 2026-09-10",
        "open, 2026-10-15, 2026-09, 2026-10-15",
        "open, 2026-10-16, 2026-09, 2026-10-10",
        "open, 2027-01-05, 2026-12, 2027-01-05",
        "opening, 2026-10-20, 2026-09, 2026-09-28",
        "last-day, 2026-10-03, 2026-09, 2026-10-15",
        "early, 2026-10-03, 2026-09, 2026-09-23",
        "late, 2026-10-03, 2026-09, 2026-10-20",
        "late, 2027-03-03, 2027-02, 2027-03-20"
    })
    void exercise_whenSessionIsOnADay_hasItsMonthAndItsDay(
            String when, LocalDate session, YearMonth month, LocalDate today) {
        var calendar = Calendar.of(Learner.config("'when': '" + when + "'"), session);

        assertThat(calendar.month()).isEqualTo(month);
        assertThat(calendar.today()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-02-28, 2026-03-15", "2028-02-29, 2028-02-28, 2028-03-15"})
    void window_whenMonthIsShort_opensWithinIt(LocalDate session, LocalDate opens, LocalDate closes) {
        var calendar = Calendar.of(Learner.config(""), session);

        assertThat(calendar.opens()).isEqualTo(opens);
        assertThat(calendar.closes()).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-02-28", "2026-10-02, 2026-09-30"})
    void window_whenItOpensOnThe31st_opensOnTheLastDay(LocalDate session, LocalDate opens) {
        assertThat(Calendar.of(Learner.config("'opensOn': 31"), session).opens())
                .isEqualTo(opens);
    }
}
