package org.marchepied.plugins.offerapplication.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class MailPageTest {

    @ParameterizedTest
    @CsvSource({
        "to, '', to.empty",
        "to, emploi, to.no-at",
        "to, emploi@valdorme, to.no-dot",
        "to, emploi@valdorme.exemple, to.misspelt",
        "to, emploi @valdorme.example, to.spaces",
        "to, Valdorme Propreté, to.name",
        "to, pierre.dupont@courrier.example, to.own",
        "to, quelqu.un@ailleurs.example, to.different",
        "subject, '', subject.empty",
        "subject, cv, subject.vague",
        "subject, Bonjour, subject.vague",
        "subject, CANDIDATURE AGENT, subject.capitals",
        "message, '', message.empty"
    })
    void rejects_whenMailIsWrong(String field, String value, String key) {
        var learner = Learner.at("apply-by-mail").reaches(Place.MAIL, "send");

        var outcome = learner.slips(field, value);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.feedback().target()).isEqualTo(field);
    }

    @Test
    void completes_whenAddressHasCapitalsAndSpacesAround() {
        var learner = Learner.at("apply-by-mail").reaches(Place.MAIL, "send");

        var outcome = learner.slips("to", " Emploi@Valdorme.example ", "subject", "Réponse à votre offre");

        assertThat(outcome.judgements()).containsExactly(Judgement.right("mail"), Judgement.right("message"));
        assertThat(learner.papers().applications().get(0).way()).isEqualTo(Way.EMAIL);
    }

    @Test
    void rejects_whenAttachmentIsForgotten() {
        var outcome = Learner.at("apply-by-mail")
                .reaches(Place.MAIL)
                .presses(
                        "send",
                        "to",
                        "emploi@valdorme.example",
                        "subject",
                        "Candidature agent d'entretien",
                        "message",
                        "Bonjour, votre offre me plaît. Voici mon CV en pièce jointe. Pierre Dupont");

        assertThat(outcome.feedback().key()).isEqualTo("attach.no-cv");
        assertThat(outcome.feedback().target()).isEqualTo("files");
    }

    @Test
    void rejects_whenThePersonIsNotNamed() {
        var learner = Learner.with("{'task': 'apply-by-mail', 'offer': {'contact': 'Mme Ormelin'}}", PracticeFile.EMPTY)
                .reaches(Place.MAIL, "send");

        var outcome = learner.slips("message", "Bonjour, votre offre me plaît. Je suis libre. Pierre Dupont");

        assertThat(outcome.feedback().key()).isEqualTo("message.contact");
        assertThat(learner.slips("message", "Bonjour Madame Ormelin, votre offre me plaît beaucoup. Pierre Dupont"))
                .isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().applications().get(0).way()).isEqualTo(Way.CONTACT);
    }

    @Test
    void needsBothFiles_whenALetterIsAskedFor() {
        var learner = Learner.with("{'task': 'apply-by-mail', 'letter': true}", PracticeFile.EMPTY)
                .reaches(Place.MAIL);

        learner.presses("browse?place=files");
        learner.presses("pick?file=3");
        learner.presses("browse?place=files");
        learner.sends("cv", "application/pdf", 50_000);

        assertThat(learner.text()).contains("Lettre_Pierre_Dupont.pdf", "Votre CV, depuis cet ordinateur");
        assertThat(learner.hints().get(0).target()).isEqualTo("to");
    }
}
