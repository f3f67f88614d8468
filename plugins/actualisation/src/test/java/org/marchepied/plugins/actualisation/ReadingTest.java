package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugins.actualisation.Situation.Job;

/** Hours, amounts, dates and names as people write them. */
class ReadingTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|720",
                "12 h|720",
                "12 heures|720",
                "12 h 30|750",
                "12H30|750",
                "12:30|750",
                "12 heures 30 minutes|750",
                "12h30mn|750",
                "12 30|750",
                "12,5|750",
                "12.50|750",
                "0012|720",
                "12,30|738"
            })
    void hours_whenWrittenByPeople_areRead(String text, int minutes) {
        assertThat(Hours.read(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "12 h 75", "12,345", "-12", "1e3", "12 h 30 €", "99999"})
    void hours_whenNone_areNotRead(String text) {
        assertThat(Hours.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "142,56|14256",
                "142.56|14256",
                "142,56 €|14256",
                "€ 142,56|14256",
                "142,56 euros|14256",
                "142,5|14250",
                "142|14200",
                "1 204,80|120480",
                "1\u00a0204,80|120480",
                "1\u202f204,80 €|120480",
                "1.204,80|120480",
                "1,204.80|120480",
                "1.204|120400"
            })
    void money_whenWrittenByPeople_isRead(String text, long cents) {
        assertThat(Money.read(text)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "cent", "-5", "142,56,78", "12 h 30", "1e9", "=1+1", "99999999999"})
    void money_whenNone_isNotRead(String text) {
        assertThat(Money.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/09/2026",
                "7/9/2026",
                "07.09.2026",
                "07-09-2026",
                "07 09 2026",
                "07092026",
                "7/9/26",
                "07/09",
                "7 septembre 2026",
                "7 Septembre",
                " 07/09/2026 "
            })
    void dates_whenWrittenByPeople_areRead(String text) {
        assertThat(Dates.read(text, SEPTEMBER)).contains(LocalDate.of(2026, 9, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "septembre", "31/09/2026", "7", "2026/09/07", "07/09/20266", "7/9/2026/1", "٠٧/٠٩/٢٠٢٦"})
    void dates_whenNone_areNotRead(String text) {
        assertThat(Dates.read(text, SEPTEMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boulangerie Morin",
                "boulangerie morin",
                " BOULANGERIE  MORIN ",
                "Boulangerie",
                "Boulangeri Morrin",
                "boulangerie-morin"
            })
    void employer_whenSpeltAlmostRight_isMeant(String typed) {
        assertThat(Employers.meant(jobs(), typed)).extracting(Job::employer).containsExactly("Boulangerie Morin");
    }

    @Test
    void employer_whenAccentIsMissing_isMeant() {
        assertThat(Employers.meant(jobs(), "interim sud"))
                .extracting(Job::employer)
                .containsExactly("Intérim Sud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Bou", "Boucherie", "12", "<b>Boulangerie Morin</b>x"})
    void employer_whenUnknown_isNotMeant(String typed) {
        assertThat(Employers.meant(jobs(), typed)).isEmpty();
    }

    private static List<Job> jobs() {
        return Learner.in(Samples.TWO).config().situation().jobs();
    }
}
