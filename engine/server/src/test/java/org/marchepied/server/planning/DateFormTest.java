package org.marchepied.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"2027-03-28,01:30", "28/03/2027,1:30", "28/3/2027,1h30", "2027-03-28, 01 : 30"})
    void readsWhatBrowsersAndPeopleWrite(String day, String time) {
        var form = form(day, time);

        assertThat(form.problems(TODAY)).isEmpty();
        assertThat(form.date(PARIS).begins()).isEqualTo(Instant.parse("2027-03-28T00:30:00Z"));
    }

    @Test
    void movesOn_whenTheClockJumpsOverTheTime() {
        var form = form("2027-03-28", "2h30");

        assertThat(form.problems(TODAY)).isEmpty();
        assertThat(form.date(PARIS).begins()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void readsAnHourWithoutMinutes() {
        assertThat(form("2027-03-01", "14h").problems(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',14:00,date.no-day",
        "2027-02-30,14:00,date.day-wrong",
        "31/02/2027,14:00,date.day-wrong",
        "demain,14:00,date.day-wrong",
        "2027-02-28,14:00,date.past",
        "2029-03-02,14:00,date.far",
        "+999999999-01-01,14:00,date.far",
        "2027-03-01,'',date.no-time",
        "2027-03-01,25:00,date.time-wrong",
        "2027-03-01,<b>,date.time-wrong",
    })
    void saysWhatIsWrong(String day, String time, String problem) {
        assertThat(form(day, time).problems(TODAY)).containsExactly(problem);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var form = form("", "");
        form.place = "x".repeat(201);
        form.trainers = "4";

        assertThat(form.problems(TODAY))
                .containsExactly("date.no-day", "date.no-time", "date.place-long", "date.trainers-wrong");
    }

    private static DateForm form(String day, String time) {
        var form = new DateForm();
        form.day = day;
        form.time = time;
        return form;
    }
}
