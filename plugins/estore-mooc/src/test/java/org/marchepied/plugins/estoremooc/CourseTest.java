package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.testkit.TestPage;

class CourseTest {

    private static final String COURSE = "{'task': 'course', 'module': 'cv-clear'}";

    @Test
    void course_whenOnlyItsTextIsRead_completes() {
        var learner = Learner.at(COURSE);
        learner.presses("begin");
        learner.presses("transcript");
        learner.presses("next-chapter");
        learner.presses("next-chapter");
        learner.presses("quiz");
        learner.presses("answer", "answer", "c");
        learner.presses("answer", "answer", "a");
        learner.presses("answer", "answer", "b");

        assertThat(learner.presses("finish")).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void course_whenTheVideoRunsToItsEnd_hasSeenAll() {
        var learner = Learner.at(COURSE).reaches(Place.PLAYER);
        learner.presses("play");
        learner.presses("ended", "at", "3");

        assertThat(learner.state().player().playing()).isFalse();
        assertThat(learner.nextButton()).isEqualTo("quiz");
    }

    @ParameterizedTest
    @CsvSource({
        "next-chapter, chapter.unseen, unseen",
        "chapter?number=3, chapter.skipped, skipped",
        "quiz, quiz.too-early, quiz-too-early"
    })
    void onward_whenChaptersAreUnseen_saysWhichIsNext(String button, String key, String error) {
        var outcome = Learner.at(COURSE).reaches(Place.PLAYER).presses(button);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("watch", error));
    }

    @Test
    void quiz_whenTheAnswerIsWrong_explainsThatAnswer() {
        var learner = Learner.at(COURSE).reaches(Place.QUIZ);

        var outcome = learner.presses("answer", "answer", "a");

        assertThat(outcome.feedback().key()).isEqualTo("module.cv-clear.quiz.1.a.why");
        assertThat(outcome.feedback().target()).isEqualTo("answer");
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("quiz", "answer-a"));
        assertThat(learner.state().question()).isEqualTo(1);
    }

    @Test
    void quiz_whenNothingIsChosen_asksForAnAnswerWithoutJudging() {
        var outcome = Learner.at(COURSE).reaches(Place.QUIZ).presses("answer");

        assertThat(outcome.feedback().key()).isEqualTo("quiz.empty");
        assertThat(outcome.judgements()).isEmpty();
    }

    @Test
    void quiz_whenTheVideoIsSeenAgain_goesOnAtTheSameQuestion() {
        var learner = Learner.at(COURSE).reaches(Place.QUIZ);
        learner.presses("answer", "answer", "c");
        learner.presses("review");

        learner.presses("quiz");

        assertThat(learner.state().question()).isEqualTo(2);
    }

    @Test
    void certificate_whenThePageIsClosedTooEarly_isNotKept() {
        var learner = Learner.at(COURSE).reaches(Place.CERTIFICATE);

        assertThat(learner.presses("leave").feedback().key()).isEqualTo("certificate.leave");
        assertThat(learner.papers().documents()).isEmpty();
    }

    @Test
    void finish_whenDone_keepsTheCertificateOnly() {
        var learner = Learner.at(COURSE).reaches(Place.DONE);

        assertThat(learner.papers().documents(Document.Kind.CERTIFICATE))
                .extracting(Document::fileName, Document::madeOn)
                .containsExactly(tuple("Attestation_cv-clear.pdf", Learner.TODAY));
        assertThat(learner.papers().profile().isEmpty()).isTrue();
    }

    @Test
    void finish_whenTheLearnerHasAProfile_addsTheTrainingOnce() {
        var first = Learner.at(COURSE, EstoreMoocContractTest.PAPERS).reaches(Place.DONE);
        var second = Learner.at(COURSE, first.papers()).reaches(Place.DONE);

        assertThat(second.papers().profile().trainings())
                .containsExactly(new Training("Écrire un CV clair", "Le magasin des modules", 2026, true));
        assertThat(second.papers().profile().interests()).containsExactly("football");
    }

    @Test
    void certificate_whenPrinted_hasTheNameOfTheProfileTheModuleAndTheDay() {
        var learner = Learner.at(COURSE, EstoreMoocContractTest.PAPERS).reaches(Place.CERTIFICATE);

        var printouts = new EstoreMooc().printouts(learner.config(), learner.state());
        var page = TestPage.of(EstoreMooc.class, Locale.FRENCH)
                .render(Screen.of(printouts.get(0).template()));

        assertThat(Jsoup.parse(page).text())
                .contains("Camille Martin", "Écrire un CV clair", "Vos expériences", "15 septembre 2026");
    }

    @Test
    void certificate_whenTheQuizIsNotDone_cannotBePrinted() {
        var learner = Learner.at(COURSE).reaches(Place.QUIZ);

        assertThat(new EstoreMooc().printouts(learner.config(), learner.state()))
                .isEmpty();
    }
}
