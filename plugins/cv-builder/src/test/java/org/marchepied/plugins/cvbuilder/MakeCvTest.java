package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugins.cvbuilder.model.Place;

class MakeCvTest {

    private static final String HOOK = "Je cherche un poste de cariste près de Rouen.";

    @Test
    void steps_whenHintsAreFollowed_areTen() {
        var learner = Learner.at("generer-un-cv");
        var count = 0;
        while (!(learner.obeys() instanceof Outcome.Completed)) {
            count++;
        }

        // The hook takes two moves: the site writes it, the learner goes on.
        assertThat(count).isEqualTo(10);
        assertThat(learner.papers().documents(Document.Kind.CV))
                .extracting(Document::fileName)
                .containsExactly("CV_Pierre_Dupont.pdf");
        assertThat(learner.papers().profile().hook())
                .startsWith("J'ai 9 ans d'expérience comme cariste.\nMes points forts");
        assertThat(learner.papers().profile().contact().phone()).isEqualTo("06 39 98 12 34");
    }

    @Test
    void rejects_whenNothingIsTicked() {
        assertThat(Learner.at("generer-un-cv").presses("next").feedback())
                .isEqualTo(Feedback.of("pick.none-experiences").at("items"));
    }

    @Test
    void rejects_whenASkillIsOfAnotherJob() {
        var learner = Learner.with("{'task': 'generer-un-cv', 'offerJob': 'N1103'}");
        learner.obeys();
        learner.obeys();

        var outcome = learner.presses("next", "skill-0", "on", "skill-1", "on");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("pick.unfit", "Conduire un chariot élévateur")
                        .at("skill-0"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("pick", "pick-unfit"));
    }

    @Test
    void back_whenPressed_keepsWhatWasTicked() {
        var learner = Learner.at("generer-un-cv");
        learner.presses("next", "experience-1", "on");

        learner.presses("back");

        assertThat(learner.screen().select("input[checked]").eachAttr("name")).containsExactly("experience-1");
    }

    @ParameterizedTest
    @CsvSource({
        "starter, '', starter.empty, starter",
        "starter, 99, starter.empty, starter",
        "ending, '', ending.empty, ending",
        "quality-0, '', '', ''",
        "quality-5, on, '', ''",
        "quality-6, x, '', ''"
    })
    void composes_unlessAPartIsMissing(String field, String value, String key, String target) {
        var outcome = Learner.at("generer-un-cv").reaches(Place.HOOK).obeysBut(field, value);

        if (key.isEmpty()) {
            assertThat(outcome.feedback())
                    .isEqualTo(Feedback.of("hook.composed").at("hook"));
        } else {
            assertThat(outcome.feedback())
                    .extracting(Feedback::key, Feedback::target)
                    .containsExactly(key, target);
        }
    }

    @Test
    void composes_fromQualities_asOneSentence() {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);

        learner.presses(
                "compose", "starter", "1", "quality-0", "on", "quality-1", "on", "quality-4", "on", "ending", "0");

        assertThat(learner.screen().select("textarea").val().strip()).isEqualTo("""
                Je cherche un poste de cariste.
                Mes points forts : ponctualité, esprit d'équipe et patience.
                Je suis disponible tout de suite.""");
        assertThat(learner.screen().select("input[checked]").eachAttr("name"))
                .containsExactly("starter", "quality-0", "quality-1", "quality-4", "ending");
    }

    @Test
    void rejects_whenThereAreTooManyQualitiesOrNone() {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);

        assertThat(learner.obeysBut("quality-3", "on", "quality-4", "on").feedback())
                .isEqualTo(Feedback.of("qualities.many", 3).at("qualities"));
        assertThat(learner.presses("compose", "starter", "0", "ending", "0").feedback())
                .extracting(Feedback::key)
                .isEqualTo("qualities.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "'', hook.empty",
        "'   ', hook.empty",
        "Je travaille bien, hook.short",
        "JE CHERCHE UN POSTE DE CARISTE, hook.capitals",
        "Je cherche un poste de … près de Rouen, hook.unfinished",
        "Je cherche du travail merci appelez 0639981234, hook.contact"
    })
    void rejects_whenTheHookIsPoor(String typed, String key) {
        var outcome = Learner.at("generer-un-cv").reaches(Place.HOOK).presses("next", "hook", typed);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "hook");
    }

    @Test
    void hook_whenWrittenAlone_isTaken() {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);

        assertThat(learner.presses("next", "hook", HOOK).judgements()).containsExactly(Judgement.right("hook"));
        assertThat(learner.state().profile().hook()).isEqualTo(HOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, '', phone.empty",
        "phone, 06 39 98 12, phone.short",
        "phone, 06 39 98 12 34 5, phone.long",
        "phone, O6 39 98 12 34, phone.letters",
        "phone, 06 39 98 12 35, phone.different",
        "phone, pierre.dupont@exemple.fr, phone.email",
        "email, '', email.empty",
        "email, pierre.dupontexemple.fr, email.no-at",
        "email, www.exemple.fr, email.web",
        "email, pierre dupont@exemple.fr, email.spaces",
        "email, 'pierre.dupont@exemple,fr', email.comma",
        "email, pièrre.dupont@exemple.fr, email.accents",
        "email, pierre.dupont@exemple, email.end",
        "email, pierre.dupond@exemple.fr, email.different"
    })
    void rejects_whenContactIsWrong(String field, String typed, String key) {
        var outcome = Learner.at("generer-un-cv").reaches(Place.CONTACT).obeysBut(field, typed);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0639981234", "06.39.98.12.34", " 06 39 98 12 34 "})
    void phone_whenWrittenAnyWay_isTaken(String typed) {
        var outcome = Learner.at("generer-un-cv").reaches(Place.CONTACT).obeysBut("phone", typed);

        assertThat(outcome).isInstanceOf(Outcome.Advanced.class);
    }

    @Test
    void rejects_whenEverythingIsHidden() {
        var learner = Learner.at("generer-un-cv").reaches(Place.CONTACT);

        var nothing = learner.obeysBut("show-name", "", "show-phone", "", "show-email", "");
        assertThat(nothing.feedback()).isEqualTo(Feedback.of("shown.nothing").at("shown"));
        var noWay = learner.obeysBut("show-phone", "", "show-email", "", "show-address", "on");
        assertThat(noWay.feedback()).isEqualTo(Feedback.of("shown.no-way").at("shown"));
    }

    @Test
    void anonymous_whenAskedFor_hasNoNameAnywhere() {
        var learner =
                Learner.with("{'task': 'generer-un-cv', 'anonymous': true}").reaches(Place.CONTACT);

        assertThat(learner.obeysBut("show-name", "on").feedback())
                .isEqualTo(Feedback.of("shown.name").at("show-name"));
        assertThat(learner.obeysBut("show-email", "on").feedback())
                .isEqualTo(Feedback.of("shown.name-in-email").at("show-email"));
        learner.reaches(Place.PREVIEW);
        assertThat(learner.screen().select(".cvp").text())
                .contains("CV anonyme")
                .doesNotContain("Dupont");
        assertThat(learner.presses("save", "photo", "portrait").feedback())
                .isEqualTo(Feedback.of("photo.anonymous").at("photo"));
        learner.obeys();
        assertThat(learner.papers().documents()).extracting(Document::fileName).containsExactly("CV_anonyme.pdf");
    }

    @Test
    void rejects_whenNoLayoutIsChosen() {
        assertThat(Learner.at("generer-un-cv")
                        .reaches(Place.LAYOUT)
                        .presses("next", "layout", "other")
                        .feedback())
                .isEqualTo(Feedback.of("layout.empty").at("layout"));
    }

    @ParameterizedTest
    @CsvSource({
        "free, '', photo.empty",
        "free, beach, photo.beach",
        "free, group, photo.group",
        "free, text, photo.not-picture",
        "with, none, photo.wanted",
        "without, portrait, photo.unwanted"
    })
    void rejects_whenThePhotoIsWrong(String wanted, String chosen, String key) {
        var learner = Learner.with("{'task': 'generer-un-cv', 'photo': '" + wanted + "'}")
                .reaches(Place.PREVIEW);

        assertThat(learner.presses("save", "photo", chosen).feedback())
                .isEqualTo(Feedback.of(key).at("photo"));
    }

    @Test
    void preview_whenThePhotoIsChosen_showsItWithItsAlternative() {
        var learner = Learner.at("generer-un-cv").reaches(Place.PREVIEW);
        assertThat(learner.screen().select(".cvp-photo")).isEmpty();

        learner.presses("look", "photo", "portrait");

        assertThat(learner.screen().select(".cvp-photo").attr("alt")).isEqualTo("Portrait\u00A0: Pierre Dupont");
    }
}
