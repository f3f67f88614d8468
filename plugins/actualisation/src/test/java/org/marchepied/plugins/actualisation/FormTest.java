package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Judgement;

/** The questions of the form, where each answer is checked at once. */
class FormTest {

    private static final String PENSION = "'pension': {'kind': 'disability', 'day': 3}";
    private static final String STOP = "'stop': {'kind': 'job', 'day': 21}";

    @Test
    void question_whenNotAnswered_asksForAnAnswer() {
        assertThat(Learner.in("").reaches(Place.WORK).hears("continue")).containsExactly("answer: reply.empty");
    }

    @ParameterizedTest
    @CsvSource({"WORK, work", "TRAINING, training", "SICKNESS, sickness", "MATERNITY, maternity", "PENSION, pension"})
    void question_whenYesIsWrong_saysThatThePapersDoNotShowIt(Place place, String topic) {
        var learner = Learner.in("").reaches(place);

        assertThat(learner.hears("continue", "answer", "yes")).containsExactly("answer: " + topic + ".not-yes");
        assertThat(learner.judgements()).contains(Judgement.wrong(topic, topic + "-not-yes"));
        assertThat(learner.state().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"TRAINING, training", "SICKNESS, sickness"})
    void question_whenAPaperIsForgotten_saysWhich(Place place, String topic) {
        assertThat(Learner.in(Samples.LEAVES).reaches(place).hears("continue", "answer", "no"))
                .containsExactly("answer: " + topic + ".not-no");
    }

    @Test
    void work_whenDeniedWithAPayslip_isRefused() {
        assertThat(Learner.in(Samples.ONE).reaches(Place.WORK).hears("continue", "answer", "no"))
                .containsExactly("answer: work.not-no");
    }

    @Test
    void search_whenEndedByMistake_warnsOfTheConsequence() {
        assertThat(Learner.in("").reaches(Place.SEARCH).hears("continue", "answer", "no"))
                .containsExactly("answer: search.not-no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty",
                "douze|unreadable",
                "12,30|decimals",
                "12|minutes",
                "3|days",
                "142,56|pay",
                "111,20|pay",
                "20|other-month",
                "0|zero",
                "800|too-many",
                "13|different"
            })
    void hours_whenWrong_sayHow(String typed, String error) {
        assertThat(atEmployers(Samples.ONE)
                        .hears("add", "employer", "Boulangerie Morin", "hours", typed, "gross", "142,56"))
                .containsExactly("hours: hours." + error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty",
                "beaucoup|unreadable",
                "111,20|net",
                "12,5|hours",
                "14256|comma",
                "142|cents",
                "143|cents",
                "240,00|other-month",
                "150,00|different"
            })
    void pay_whenWrong_saysHow(String typed, String error) {
        assertThat(atEmployers(Samples.ONE)
                        .hears("add", "employer", "Boulangerie Morin", "hours", "12h30", "gross", typed))
                .containsExactly("gross: gross." + error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35|142,56|hours: hours.other-employer",
                "47|142,56|hours: hours.total",
                "12|1204,80|gross: gross.other-employer",
                "12|1347,36|gross: gross.total"
            })
    void employers_whenTwo_areNotMixed(String hours, String gross, String heard) {
        assertThat(atEmployers(Samples.TWO)
                        .hears("add", "employer", "Boulangerie Morin", "hours", hours, "gross", gross))
                .containsExactly(heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|empty", "Boucherie Blanc|different", "Hôtel du Port|other-month"})
    void employer_whenWrong_saysHow(String typed, String error) {
        assertThat(atEmployers(Samples.ONE).hears("add", "employer", typed, "hours", "12h30", "gross", "142,56"))
                .containsExactly("employer: employer." + error);
    }

    @Test
    void employer_whenAddedTwice_isRefused() {
        var learner = atEmployers(Samples.ONE);
        learner.obeys();

        assertThat(learner.hears("add", "employer", "Boulangerie Morin", "hours", "12h30", "gross", "142,56"))
                .containsExactly("employer: employer.twice");
        assertThat(learner.state().answer(Topic.WORK).pays()).hasSize(1);
    }

    @Test
    void employers_whenTheSecondIsForgotten_areRefused() {
        var learner = atEmployers(Samples.TWO);
        learner.obeys();

        assertThat(learner.hears("continue")).containsExactly("employer: employers.forgotten");
    }

    @Test
    void employers_whenNoneIsAdded_areRefused() {
        assertThat(atEmployers(Samples.ONE).hears("continue")).containsExactly("employer: employers.none");
    }

    @Test
    void employers_whenTheFormIsFilledInButNotAdded_sayToAddIt() {
        assertThat(atEmployers(Samples.ONE).hears("continue", "hours", "12h30"))
                .containsExactly("add: employers.not-added");
    }

    @Test
    void employers_whenAllIsWrong_sayItAtEachField() {
        assertThat(atEmployers(Samples.ONE).hears("add"))
                .containsExactly("employer: employer.empty", "hours: hours.empty", "gross: gross.empty");
    }

    @Test
    void employer_whenRemoved_isGoneAndTheFormIsEmpty() {
        var learner = atEmployers(Samples.ONE);
        var before = learner.screen();
        learner.obeys();

        assertThat(learner.screen().isStill(before)).isFalse();
        assertThat(learner.hears("remove?pay=0")).containsExactly("employers.removed");
        assertThat(learner.state().answer(Topic.WORK).pays()).isEmpty();
        assertThat(learner.hears("remove?pay=0")).containsExactly("unknown-action");
    }

    @Test
    void employer_whenTheSameHasTwoContracts_isFoundByItsPayslip() {
        var learner = atEmployers("'jobs': [{'employer': 'Intérim Sud', 'hours': '7', 'gross': '84,00'}, {'employer':"
                + " 'Intérim Sud', 'hours': '14', 'gross': '168,00'}]");

        learner.presses("add", "employer", "Intérim Sud", "hours", "14", "gross", "168");
        learner.presses("add", "employer", "Intérim Sud", "hours", "7", "gross", "84");

        assertThat(learner.presses("continue").state().place()).isEqualTo(Place.TRAINING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|09/09/2026|from: date.empty",
                "5|09/09/2026|from: date.format",
                "31/09/2026|09/09/2026|from: date.impossible",
                "09/05/2026|09/09/2026|from: date.order",
                "05/09/2025|09/09/2026|from: date.year",
                "05/08/2026|09/09/2026|from: date.other-month",
                "04/09/2026|09/09/2026|from: date.different",
                "05/09/2026|10/10/2026|to: date.other-month",
                "09/09/2026|05/09/2026|to: date.reversed"
            })
    void period_whenADateIsWrong_saysHow(String from, String to, String heard) {
        var learner = Learner.in(Samples.LEAVES).reaches(Place.TRAINING_DATES);

        assertThat(learner.hears("continue", "from", from, "to", to)).containsExactly(heard);
    }

    @Test
    void period_whenDayAndMonthCannotBeSwappedBack_saysTheOrder() {
        var learner = Learner.in(Samples.LEAVES).reaches(Place.SICKNESS_DATES);

        assertThat(learner.hears("continue", "from", "12/09/2026", "to", "09/16/2026"))
                .containsExactly("to: date.order");
    }

    @Test
    void period_whenBothDatesAreMissing_saysItAtBoth() {
        assertThat(Learner.in(Samples.LEAVES).reaches(Place.TRAINING_DATES).hears("continue"))
                .containsExactly("from: date.empty", "to: date.empty");
    }

    @ParameterizedTest
    @CsvSource({"retirement, kind: pension.other-kind", "'', kind: kind.empty", "lottery, kind: kind.empty"})
    void pension_whenOfAnotherKind_saysSo(String kind, String heard) {
        var learner = Learner.in(PENSION).reaches(Place.PENSION_SINCE);

        assertThat(learner.hears("continue", "kind", kind, "from", "03/09/2026"))
                .containsExactly(heard);
    }

    @Test
    void reason_whenAnother_saysSo() {
        var learner = Learner.in(STOP).reaches(Place.REASON);

        assertThat(learner.hears("continue", "kind", "retirement", "from", "22/09/2026"))
                .containsExactly("kind: search.other-kind", "from: date.different");
    }

    @Test
    void back_whenPressed_leadsToThePageBeforeAndKeepsTheAnswers() {
        var learner = Learner.in(Samples.ONE).reaches(Place.TRAINING);

        var places = List.of(back(learner), back(learner), back(learner));

        assertThat(places).containsExactly(Place.EMPLOYERS, Place.WORK, Place.HOME);
        assertThat(learner.reaches(Place.WORK).screen().values()).containsEntry("answer", "yes");
        learner.presses("continue", "answer", "yes");
        assertThat(learner.state().answer(Topic.WORK).pays()).hasSize(1);
    }

    @Test
    void focus_whenAPageIsNew_goesToItsQuestion() {
        var learner = Learner.in(Samples.ONE).reaches(Place.WORK);

        assertThat(learner.screen().focus()).isEqualTo("answer");
        assertThat(learner.reaches(Place.EMPLOYERS).screen().focus()).isEqualTo("employer");
        learner.obeys();
        assertThat(learner.screen().focus()).isEqualTo("added");
        assertThat(learner.reaches(Place.SUMMARY).screen().focus()).isEqualTo("lead");
    }

    private static Place back(Learner learner) {
        return learner.presses("back").state().place();
    }

    private static Learner atEmployers(String situation) {
        return Learner.with("'situation': {" + situation + "}, " + Samples.LAST_MONTH)
                .reaches(Place.EMPLOYERS);
    }
}
