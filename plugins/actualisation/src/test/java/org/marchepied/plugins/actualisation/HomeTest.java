package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.PracticeFile;

/** The personal space; too early, too late. */
class HomeTest {

    @ParameterizedTest
    @CsvSource({
        "declare, rectify",
        "declare, payslip",
        "declare, register",
        "rectify, declare",
        "rectify, payslip",
        "rectify, register",
        "payslip, declare",
        "payslip, rectify",
        "payslip, register"
    })
    void home_whenAnotherWayIsTaken_saysWhichIsRight(String scenario, String way) {
        var learner = Learner.with("'scenario': '" + scenario + "'");

        assertThat(learner.hears(way)).containsExactly(way + ": home." + way + "-not-" + scenario);
        assertThat(learner.state().place()).isEqualTo(Place.HOME);
    }

    @Test
    void home_whenSentOnce_doesNotSendTwice() {
        assertThat(Learner.with("'scenario': 'rectify'").presses("declare").judgements())
                .containsExactly(Judgement.wrong("rectify", "home-declare-not-rectify"));
    }

    @ParameterizedTest
    @CsvSource({
        "open, Ouverte du 28 septembre 2026 au 15 octobre 2026.",
        "opening, Ouverte du 28 septembre 2026 au 15 octobre 2026.",
        "last-day, 'Dernier jour : c&#39;est aujourd&#39;hui, le 15 octobre 2026.'",
        "early, Pas encore ouverte. Du 28 septembre 2026 au 15 octobre 2026.",
        "late, Fermée depuis le 15 octobre 2026."
    })
    void window_onEachDay_isSaid(String when, String sentence) {
        assertThat(Learner.with("'when': '" + when + "'").html().replace("'", "&#39;"))
                .contains(sentence);
    }

    @Test
    void day_whenTheFirst_isSaidAsInFrench() {
        assertThat(Learner.on(LocalDate.of(2026, 10, 1), "", PracticeFile.EMPTY).html())
                .contains("1er octobre 2026");
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "tomorrow, tomorrow", "after, after", "<b>, empty"})
    void early_whenAnotherDayIsNoted_saysWhy(String day, String error) {
        assertThat(Learner.with("'when': 'early'").reaches(Place.EARLY).hears("continue", "day", day))
                .containsExactly("day: early." + error);
    }

    @Test
    void early_whenNoted_hasNothingToPrint() {
        var learner = Learner.with("'when': 'early'").finishes();

        assertThat(learner.html()).contains("vous revenez le 28 septembre 2026").doesNotContain("imprimer");
        assertThat(new Actualisation().printouts(learner.config(), learner.state()))
                .isEmpty();
        assertThat(learner.papers()).isEqualTo(PracticeFile.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "wait, wait", "next-month, next-month", "call, call"})
    void late_whenAnotherWayIsTaken_saysWhy(String way, String error) {
        assertThat(Learner.with("'when': 'late'").reaches(Place.LATE).hears("continue", "way", way))
                .containsExactly("way: late." + error);
    }

    @Test
    void late_whenCallingFirst_isNoError() {
        var learner = Learner.with("'when': 'late'").reaches(Place.LATE);

        assertThat(learner.presses("continue", "way", "call").judgements()).isEmpty();
    }

    @Test
    void late_whenRegisteringAtOnce_needsNoQuestion() {
        assertThat(Learner.with("'when': 'late'").presses("register").state().place())
                .isEqualTo(Place.REGISTER);
    }

    @Test
    void register_whenForThePastAndNotCertified_saysBoth() {
        var learner = Learner.with("'when': 'late'").reaches(Place.REGISTER);

        assertThat(learner.hears("continue", "day", "month"))
                .containsExactly("day: register.past", "certify: certify.empty");
        assertThat(learner.hears("continue", "certify", "on")).containsExactly("day: register.empty");
    }

    @Test
    void register_whenAsked_isConfirmedForToday() {
        var learner = Learner.with("'when': 'late'").finishes();

        assertThat(learner.html()).contains("à partir du 20 octobre 2026", Draw.number(42));
        assertThat(learner.papers().declarations()).isEmpty();
    }
}
