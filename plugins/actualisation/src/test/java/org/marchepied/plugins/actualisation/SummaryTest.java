package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Declaration;

/** Reading again, sending, correcting. */
class SummaryTest {

    private static final String UNCHECKED =
            "'check': 'summary', 'situation': {" + Samples.TWO + "," + Samples.LEAVES + "}";
    private static final String NET_SENT = "'scenario': 'rectify', 'situation': {" + Samples.ONE + "}, 'sent': {'jobs':"
            + " [{'employer': 'Boulangerie Morin', 'hours': '12 h 30', 'gross': '111,20'}]}";

    @Test
    void send_whenNotCertified_asksForIt() {
        assertThat(Learner.in("").reaches(Place.SUMMARY).hears("send")).containsExactly("certify: certify.empty");
    }

    @Test
    void leave_whenNothingIsSent_saysSo() {
        assertThat(Learner.in("").reaches(Place.SUMMARY).hears("leave")).containsExactly("leave: summary.not-sent");
    }

    @Test
    void send_whenAllIsRight_writesTheDeclaration() {
        var learner = Learner.in(Samples.TWO).reaches(Place.SUMMARY);

        var outcome = learner.presses("send", "certify", "on");

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().declarations())
                .containsExactly(
                        new Declaration("2026-09", Draw.number(42), LocalDate.of(2026, 10, 3), 47, 134736, true));
    }

    @Test
    void declaration_whenHoursHaveMinutesAndSearchEnds_saysBoth() {
        var learner =
                Learner.in(Samples.ONE + ", 'stop': {'kind': 'job', 'day': 21}").finishes();

        assertThat(learner.papers().declarations()).singleElement().satisfies(declaration -> {
            assertThat(declaration.hours()).isEqualTo(13);
            assertThat(declaration.stillLooking()).isFalse();
        });
    }

    @Test
    void send_whenSentAgain_saysThatOnceIsEnough() {
        var learner = Learner.in("").finishes();
        var papers = learner.papers();

        assertThat(learner.hears("send", "certify", "on")).containsExactly("already-sent");
        assertThat(learner.papers()).isEqualTo(papers);
    }

    @Test
    void edit_whenPressed_leadsToThePageAndBackToTheSummary() {
        var learner = Learner.in(Samples.LEAVES).reaches(Place.SUMMARY);

        learner.presses("edit?topic=training");
        assertThat(learner.state().place()).isEqualTo(Place.TRAINING);
        assertThat(learner.screen().values()).containsEntry("answer", "yes");
        learner.presses("continue", "answer", "yes");
        assertThat(learner.screen().values())
                .containsEntry("from", "05/09/2026")
                .containsEntry("to", "09/09/2026");
        learner.presses("continue", "from", "05/09/2026", "to", "09/09/2026");

        assertThat(learner.state().place()).isEqualTo(Place.SUMMARY);
    }

    @Test
    void edit_whenLeftByBack_returnsToTheSummary() {
        var learner = Learner.in("").reaches(Place.SUMMARY);
        learner.presses("edit?topic=pension");

        assertThat(learner.presses("back").state().place()).isEqualTo(Place.SUMMARY);
        assertThat(learner.hears("edit?topic=lottery")).containsExactly("unknown-action");
    }

    @Test
    void summary_whenAnswersWereNotChecked_saysWhatIsWrongAtEachLine() {
        var learner = Learner.with(UNCHECKED).reaches(Place.WORK);
        learner.presses("continue", "answer", "yes");
        learner.presses("add", "employer", "Boulangerie Morin", "hours", "12", "gross", "111,20");
        learner.presses("continue");
        learner.presses("continue", "answer", "no");
        learner.presses("continue", "answer", "yes");
        learner.presses("continue", "from", "12/09/2026", "to", "15/09/2026");
        learner.presses("continue", "answer", "yes");
        learner.presses("continue", "from", "01/09/2026", "to", "02/09/2026");
        learner.presses("continue", "answer", "yes");
        learner.presses("continue", "kind", "retirement", "from", "02/09/2026");
        learner.presses("continue", "answer", "no");
        learner.presses("continue", "kind", "job", "from", "02/09/2026");

        assertThat(learner.hears("send", "certify", "on"))
                .containsExactly(
                        "row-work: gross.net",
                        "row-training: training.not-no",
                        "row-sickness: date.different",
                        "row-maternity: maternity.not-yes",
                        "row-pension: pension.not-yes",
                        "row-search: search.not-no");
        assertThat(learner.finishes().papers().declarations()).hasSize(1);
    }

    @Test
    void form_whenAnswersAreNotChecked_stillRefusesWhatNoSiteAccepts() {
        var learner = Learner.with(UNCHECKED).reaches(Place.SICKNESS_DATES);

        assertThat(learner.hears("continue", "from", "12/08/2026", "to", ""))
                .containsExactly("from: date.other-month", "to: date.empty");
        assertThat(learner.hears("continue", "from", "16/09/2026", "to", "12/09/2026"))
                .containsExactly("to: date.reversed");
    }

    @Test
    void summary_whenAnEmployerIsForgotten_saysSo() {
        var learner = Learner.with("'scenario': 'rectify', 'situation': {" + Samples.TWO + "}, 'sent': {'jobs':"
                        + " [{'employer': 'Intérim Sud', 'hours': '35', 'gross': '1204,80'}]}")
                .reaches(Place.SUMMARY);

        assertThat(learner.hears("send", "certify", "on")).containsExactly("row-work: employers.forgotten");
    }

    @Test
    void rectify_whenNothingWasChanged_saysWhatIsStillWrong() {
        var learner = Learner.with(NET_SENT).reaches(Place.SUMMARY);

        assertThat(learner.hears("send", "certify", "on")).containsExactly("row-work: gross.net");
        assertThat(learner.judgements()).contains(Judgement.wrong("rectify", "gross-net"));
    }

    @Test
    void rectify_whenTheRightLineIsOpened_isJudgedRight() {
        var learner = Learner.with(NET_SENT).reaches(Place.SUMMARY);

        assertThat(learner.presses("edit?topic=work").judgements()).containsExactly(Judgement.right("rectify"));
        learner.presses("back");
        assertThat(learner.presses("edit?topic=search").judgements()).isEmpty();
    }

    @Test
    void rectify_whenSent_replacesTheDeclarationOfTheMonth() {
        var earlier = new Declaration("2026-09", "111 222 333", LocalDate.of(2026, 9, 28), 13, 11120, true);
        var learner = Learner.on(Learner.TODAY, NET_SENT, PracticeFile.EMPTY.with(earlier));

        assertThat(learner.html()).contains("111 222 333");
        assertThat(learner.finishes().papers().declarations()).singleElement().satisfies(declaration -> {
            assertThat(declaration.number()).isNotEqualTo("111 222 333");
            assertThat(declaration.grossCents()).isEqualTo(14256);
        });
    }

    @Test
    void rectify_whenTheLearnerHasNoPapers_startsFromTheConfig() {
        var learner = Learner.with(NET_SENT);

        assertThat(learner.html()).contains(Draw.numberBefore(42));
        assertThat(learner.reaches(Place.SUMMARY).state().answers())
                .isEqualTo(learner.config().sent().answers(YearMonth.of(2026, 9)));
    }

    @Test
    void proof_whenDeclared_hasNumberDateAndAnswers() {
        var learner = Learner.in(Samples.ONE).finishes();

        assertThat(new Actualisation().printouts(learner.config(), learner.state()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.titleKey()).isEqualTo("proof.declared"));
        assertThat(learner.html()).contains(Draw.number(42), "3 octobre 2026", "imprimer/proof");
        assertThat(List.copyOf(new Actualisation()
                        .printouts(learner.config(), Learner.in("").state())))
                .isEmpty();
    }
}
