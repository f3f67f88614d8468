package org.marchepied.plugins.offerapplication.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Application;
import org.marchepied.plugin.PracticeFile.Application.Status;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.Place;

class ApplyPageTest {

    private static final String GOOD =
            "Bonjour, votre offre me plaît. Je suis soigneux et libre tout de suite. Pierre Dupont";

    @Test
    void completes_withAnApplicationInThePracticeFile() {
        var learner = atSending();

        var outcome = learner.presses("send", "message", GOOD);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.feedback()).isEqualTo(Feedback.of("sent"));
        assertThat(learner.papers().applications())
                .containsExactly(new Application(
                        "E12345",
                        "Agent d'entretien (H/F)",
                        "Valdorme Propreté",
                        Way.SITE,
                        Learner.TODAY,
                        Status.SENT));
    }

    @Test
    void sendingTwice_isHarmless() {
        var learner = atSending().reaches(Place.DONE);

        var again = learner.presses("send", "message", GOOD);

        assertThat(again).isInstanceOf(Outcome.Completed.class);
        assertThat(again.feedback()).isEqualTo(Feedback.of("already-sent"));
        assertThat(learner.papers().applications()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'   ', empty",
        "'Bonjour, je veux le poste', too-short",
        "'BONJOUR VOTRE OFFRE M INTERESSE BEAUCOUP MERCI', capitals",
        "'Bonjour, je suis [votre métier] et votre offre me plaît', blanks",
        "'Salut, votre offre me plaît beaucoup, appelez-moi vite', familiar"
    })
    void rejects_whenMessageIsWrong(String message, String error) {
        var outcome = atSending().presses("send", "message", message);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("message." + error).at("message"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("message", "message-" + error));
    }

    @Test
    void rejects_whenModelIsCopiedUnchanged() {
        var model = SimulationJson.readConfig("{}", OfferConfig.class).model();

        var outcome = atSending().presses("send", "message", "  " + model.replace("\n", "\r\n"));

        assertThat(outcome.feedback().key()).isEqualTo("message.model");
    }

    @Test
    void rejects_whenMessageIsTooLong() {
        var outcome = atSending().presses("send", "message", "Bonjour ".repeat(300));

        assertThat(outcome.feedback().key()).isEqualTo("message.too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "'Votre offre me plaît. Je suis libre tout de suite. Pierre Dupont', greeting",
        "'Bonjour, votre offre me plaît. Je suis libre tout de suite.', signature"
    })
    void completes_withAdvice_whenMessageCouldBeBetter(String message, String advice) {
        var outcome = atSending().presses("send", "message", message);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.feedback()).isEqualTo(Feedback.of("sent.advice-" + advice));
    }

    @Test
    void rejects_whenCvAndMessageAreMissing_atBoth() {
        var outcome = Learner.at("apply-on-site").reaches(Place.APPLY).presses("send", "message", "");

        assertThat(outcome.feedback().key()).isEqualTo("attach.no-cv");
        assertThat(outcome.feedback().about("message")).map(Feedback::key).contains("message.empty");
    }

    @ParameterizedTest
    @CsvSource({"0, picture", "2, too-large", "3, letter-for-cv", "4, other-document"})
    void rejects_whenWrongFileIsPicked(int file, String error) {
        var learner = atFiles();

        var outcome = learner.presses("pick?file=" + file);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("attach." + error, "5").at("cv"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("attach", "attach-" + error));
        assertThat(learner.state().folder().cv()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "cv.pdf, application/pdf, 200000000, too-large, cv",
        "cv.svg, image/svg+xml, 900, kind, cv",
        "cv.jpg, image/jpeg, 90000, picture, cv",
        "cv.pdf, application/zip, 90000, disguised, own-file",
        "cv.PDF, application/x-msdownload, 90000, disguised, own-file",
        "cv.docx, application/zip, 90000, disguised, own-file",
        "cv.exe, application/x-msdownload, 90000, kind, cv",
        "'', application/octet-stream, 0, nothing, own-file"
    })
    void rejects_whenWrongFileIsSent(String name, String type, long bytes, String error, String target) {
        var outcome = atFiles().sends(name, type, bytes);

        assertThat(outcome.feedback().key()).isEqualTo("attach." + error);
        assertThat(outcome.feedback().target()).isEqualTo(target);
    }

    @Test
    void forgetsTheName_whenOwnFileIsSent() {
        var learner = atFiles();

        var outcome = learner.sends("CV_Vrai_Nom.pdf", "application/pdf", 84_000);

        assertThat(outcome).isInstanceOf(Outcome.Advanced.class);
        assertThat(learner.state().toString()).doesNotContain("Vrai_Nom");
        assertThat(learner.text())
                .contains("Votre CV, depuis cet ordinateur (84 Ko)")
                .doesNotContain("Vrai_Nom");
    }

    @Test
    void proposesTheLearnersOwnCv_whenThePracticeFileHasOne() {
        var own = new Document(Document.Kind.CV, "CV_Camille.pdf", "application/pdf", 45_000, Learner.TODAY);

        var learner = Learner.with("{'task': 'apply-on-site'}", PracticeFile.EMPTY.with(own))
                .reaches(Place.APPLY, "send");

        assertThat(learner.text()).contains("CV_Camille.pdf (45 Ko)");
    }

    @Test
    void removing_takesTheFileAway() {
        var learner = atSending();

        learner.presses("remove?place=cv");

        assertThat(learner.state().folder().cv()).isNull();
        assertThat(learner.hints().get(0).value()).isEqualTo("browse?place=cv");
    }

    @ParameterizedTest
    @CsvSource({
        "browse?place=letter",
        "browse?place=../x",
        "pick?file=0",
        "pick?file=99999999999",
        "send-file",
        "remove?place=x"
    })
    void rejects_whenFilesAreTouchedFromElsewhere(String button) {
        var learner = Learner.at("apply-on-site").reaches(Place.APPLY);

        assertThat(learner.presses(button).feedback()).isEqualTo(Feedback.of("unknown-action"));
    }

    private static Learner atSending() {
        return Learner.at("apply-on-site").reaches(Place.APPLY, "send");
    }

    private static Learner atFiles() {
        var learner = Learner.at("apply-on-site").reaches(Place.APPLY);
        learner.presses("browse?place=cv");
        return learner;
    }
}
