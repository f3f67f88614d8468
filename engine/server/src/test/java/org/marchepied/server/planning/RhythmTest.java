package org.marchepied.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marchepied.server.room.SessionSummary;

class RhythmTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void follows_theDayAndTimeOfTheLastSession() {
        assertThat(dates("2026-11-25T10:00", "2026-11-03T09:00", "2026-11-19T14:07"))
                .containsExactly(at("2026-11-26T14:00"), at("2026-12-03T14:00"), at("2026-12-10T14:00"));
    }

    @Test
    void isAWeekLater_onTheDayOfTheSessionItself() {
        assertThat(dates("2026-11-19T18:00", "2026-11-19T14:00")).startsWith(at("2026-11-26T14:00"));
    }

    @Test
    void passesOverDaysThatHaveASession() {
        assertThat(dates("2026-11-25T10:00", "2026-12-03T09:30", "2026-12-10T14:00"))
                .containsExactly(at("2026-11-26T14:00"), at("2026-12-17T14:00"), at("2026-12-24T14:00"));
    }

    @Test
    void keepsTheTimeOfTheClock_whenClocksChange() {
        assertThat(dates("2026-10-20T10:00", "2026-10-15T14:00"))
                .containsExactly(at("2026-10-22T14:00"), at("2026-10-29T14:00"), at("2026-11-05T14:00"));
    }

    @Test
    void beginsInAWeek_onAWorkday_whereThereWasNoSession() {
        assertThat(dates("2026-11-25T10:00")).startsWith(at("2026-12-02T09:30"));
        assertThat(dates("2026-11-28T10:00")).startsWith(at("2026-12-07T09:30"));
    }

    private static List<LocalDateTime> dates(String now, String... sessions) {
        return Rhythm.of(Stream.of(sessions).map(RhythmTest::session).toList(), instant(now), PARIS)
                .dates()
                .limit(3)
                .toList();
    }

    private static SessionSummary session(String begins) {
        var starts = instant(begins).toEpochMilli();
        return new SessionSummary(1, 1, "essai", "Essai", "seule", "ABCDEF", starts, "", 1, null, null, null);
    }

    private static Instant instant(String time) {
        return at(time).atZone(PARIS).toInstant();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
