package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugins.cvbuilder.model.Place;

class BackgroundTest {

    private static final String WITH_MISTAKES = """
            {'before': {'experiences': [
                {'job': 'Cariste', 'employer': 'Normandie Colis', 'place': 'Rouen', 'from': 62},
                {'job': 'Serveur', 'employer': 'Café du Quai', 'place': 'Rouen', 'from': 150, 'to': 130}]}}""";

    @ParameterizedTest
    @CsvSource({
        "job, '', job.empty",
        "job, Carriste, job.almost",
        "job, Maçon, job.different",
        "job, normandie colis, job.swapped",
        "employer, '', employer.empty",
        "employer, Cariste, employer.swapped",
        "employer, Transports Martin, employer.different",
        "employer, Normandie Coli, employer.almost",
        "place, '', place.empty",
        "place, Paris, place.different",
        "from-month, '', from-month.empty",
        "from-month, 01, from-month.different",
        "from-year, '', from-year.empty",
        "from-year, 21, from-year.format",
        "from-year, 0021, from-year.format",
        "from-year, 2031, from-year.future",
        "from-year, 2019, from-year.different",
        "current, '', current.empty",
        "current, yes, current.ended",
        "to-month, '', to-month.empty",
        "to-year, 2030, to-year.future",
        "to-year, 2018, to-year.before",
        "to-year, deux mille, to-year.format",
        "tasks, JE CONDUIS DES CHARIOTS, tasks.capitals"
    })
    void rejects_whenExperienceIsWrong(String field, String typed, String key) {
        var learner = Learner.at("parcours").reaches(Place.EXPERIENCE);

        var outcome = learner.obeysBut(field, typed);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(field));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("experience", key.replace('.', '-')));
    }

    @Test
    void rejects_whenExperienceIsEmpty_showsAllFaultsAtTheirFields() {
        var outcome = Learner.at("parcours").reaches(Place.EXPERIENCE).presses("save");

        assertThat(outcome.feedback()).extracting(Feedback::key).isEqualTo("job.empty");
        assertThat(outcome.feedback().others())
                .extracting(Feedback::target)
                .containsExactly("employer", "place", "from-month", "from-year", "current");
    }

    @Test
    void saves_whenAccentsCapitalsAndSignsDiffer() {
        var learner = Learner.at("parcours").reaches(Place.EXPERIENCE);

        learner.obeysBut("job", " CARISTE ", "employer", "normandie-colis");

        assertThat(learner.state().profile().experiences()).singleElement().satisfies(saved -> {
            assertThat(saved.employer()).isEqualTo("Normandie Colis");
            assertThat(saved.from()).isEqualTo("2021-07");
            assertThat(saved.to()).isEqualTo("2026-04");
        });
    }

    @Test
    void saves_whenTheSecondOfTheSheetIsEnteredFirst() {
        var learner = Learner.at("parcours").reaches(Place.EXPERIENCE);

        learner.presses(
                "save",
                "job",
                "magasinier",
                "employer",
                "docks du fleuve",
                "place",
                "le havre",
                "from-month",
                "11",
                "from-year",
                "2016",
                "current",
                "no",
                "to-month",
                "03",
                "to-year",
                "2021");

        assertThat(learner.state().profile().experiences()).hasSize(1);
    }

    @Test
    void saves_whenStillThereAndAnEndIsTyped_saysThatTheEndIsNotKept() {
        var learner = Learner.with("""
                {'experiences': [{'job': 'Cariste', 'employer': 'Normandie Colis', 'place': 'Rouen', 'from': 12}]}""").reaches(Place.EXPERIENCE);

        var outcome = learner.obeysBut("to-month", "05", "to-year", "2026");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("experience.saved-current"));
        assertThat(outcome.state().profile().experiences().get(0).to()).isNull();
    }

    @Test
    void mistakes_whenHintsAreFollowed_areRemovedThenChanged() {
        var learner = Learner.with(WITH_MISTAKES);

        learner.obeys();
        assertThat(learner.state().profile().experiences()).hasSize(1);

        learner.obeys();
        assertThat(learner.state().place()).isEqualTo(Place.EXPERIENCE);
        assertThat(learner.screen().select("[name=employer]").attr("value")).isEqualTo("Normandie Colis");

        learner.obeys();
        assertThat(learner.state().profile().experiences().get(0).to()).isEqualTo("2026-04");
    }

    @ParameterizedTest
    @CsvSource({"remove-experience?entry=0, remove.keep, remove-experience-0", "finish, finish.surplus, finish"})
    void rejects_whenALineIsLeftOrLostWrongly(String button, String key, String target) {
        var outcome = Learner.with(WITH_MISTAKES).presses(button);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, target);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', title.empty",
        "title, CAP Cuisine, title.different",
        "school, '', school.empty",
        "year, '', year.empty",
        "year, 12, year.format",
        "year, 2044, year.future",
        "year, 2011, year.different",
        "obtained, '', obtained.empty",
        "obtained, no, obtained.different"
    })
    void rejects_whenTrainingIsWrong(String field, String typed, String key) {
        var outcome = Learner.at("parcours").reaches(Place.TRAINING).obeysBut(field, typed);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(field));
    }

    @ParameterizedTest
    @CsvSource({
        "'', interest.empty",
        "Capitaine d'une équipe de footbal, interest.almost",
        "Télévision, interest.different"
    })
    void rejects_whenInterestIsWrong(String typed, String key) {
        var outcome = Learner.at("parcours").reaches(Place.INTEREST).presses("save", "interest", typed);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at("interest"));
    }

    @Test
    void rejects_whenInterestIsEnteredTwice() {
        var learner = Learner.at("parcours").reaches(Place.INTEREST);
        learner.obeys();
        learner.presses("add-interest");

        var outcome = learner.presses("save", "interest", "CAPITAINE D'UNE EQUIPE DE FOOTBALL");

        assertThat(outcome.feedback()).extracting(Feedback::key).isEqualTo("interest.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joueur de football", "Capitaine d'une equipe de footbal"})
    void interest_whenItIsNotAsOnTheSheet_isChanged(String before) {
        var learner = Learner.with(onlyInterest(before));
        assertThat(learner.presses("finish").feedback())
                .isEqualTo(Feedback.of("finish.wrong", before).at("finish"));

        learner.obeys();
        assertThat(learner.state().place()).isEqualTo(Place.INTEREST);
        assertThat(learner.screen().select("h2").text()).isEqualTo("Modifier un centre d'intérêt");
        assertThat(learner.screen().select("[name=interest]").attr("value")).isEqualTo(before);

        assertThat(learner.obeys().feedback()).isEqualTo(Feedback.of("interest.saved"));
        assertThat(learner.state().profile().interests()).containsExactly("Capitaine d'une équipe de football");
        assertThat(learner.presses("finish")).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void interest_whenItIsOnTheSheet_mayBeSavedAgainAndIsKept() {
        var learner = Learner.with(onlyInterest("Capitaine d'une équipe de football"));
        learner.presses("change-interest?entry=0");

        var outcome = learner.presses("save", "interest", "Capitaine d'une équipe de football");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("interest.saved"));
        assertThat(outcome.state().profile().interests()).containsExactly("Capitaine d'une équipe de football");
    }

    @Test
    void rejects_whenAnInterestIsChangedThatIsNotOnTheSheet() {
        var learner = Learner.with(onlyInterest("Jeux vidéo"));
        learner.presses("change-interest?entry=0");

        var outcome = learner.presses("save", "interest", "Capitaine d'une équipe de football");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("save.not-on-sheet").at("save"));
    }

    @Test
    void rejects_whenFinishedWithoutTheInterest() {
        var learner = Learner.at("parcours").reaches(Place.INTEREST);
        learner.presses("cancel");

        var outcome = learner.presses("finish");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("finish.missing-interest").at("finish"));
    }

    /** A background where nothing but the interest is left to do. */
    private static String onlyInterest(String before) {
        return "{'experiences': [], 'trainings': [], 'before': {'interests': ['" + before.replace("'", "\\u0027")
                + "']}}";
    }

    @Test
    void menu_whenAnotherRubricIsPressed_explains() {
        var learner = Learner.with("{'entrance': 'menu'}");

        assertThat(learner.presses("competences").feedback())
                .isEqualTo(Feedback.of("menu.other").at("competences"));
        assertThat(learner.presses("parcours").judgements()).containsExactly(Judgement.right("menu"));
    }
}
