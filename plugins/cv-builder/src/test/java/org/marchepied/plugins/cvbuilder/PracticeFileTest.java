package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugins.cvbuilder.model.Place;

class PracticeFileTest {

    private static final String OTHER_TRAINING =
            "{'trainings': [{'title': 'Titre Cariste', 'school': 'Centre du Port', 'yearsAgo': 2}]}";
    private static final String AMINA = """
            {'task': 'generer-un-cv', 'person': {'name': 'Amina Leroy', 'address': '3 place du Puits, 76600 Le Havre',
            'town': 'Le Havre', 'phone': '06 39 98 45 67', 'email': 'amina.leroy@exemple.fr'},
            'trainings': [{'title': 'CAP Propreté', 'school': 'Lycée du Port', 'yearsAgo': 4}]}""";

    @Test
    void nextExercise_whenAnEarlierOneIsDone_goesOnFromIt() {
        var learner = Learner.with(OTHER_TRAINING).reaches(Place.DONE);

        var maker = learner.thenAt("{'task': 'generer-un-cv'}");

        assertThat(maker.state().profile().trainings())
                .containsExactly(new Training("Titre Cariste", "Centre du Port", 2024, true));
    }

    @Test
    void nextExercise_whenItsPackSaysExercise_doesNot() {
        var maker = Learner.with(OTHER_TRAINING)
                .reaches(Place.DONE)
                .thenAt("{'task': 'generer-un-cv', 'profile': 'exercise'}");

        assertThat(maker.state().profile().trainings())
                .extracting(Training::title)
                .containsExactly("CAP Logistique");
    }

    @Test
    void nextExercise_whenItIsAboutAnotherPerson_takesThatPerson() {
        var amina = Learner.with(OTHER_TRAINING).reaches(Place.DONE).thenAt(AMINA);
        assertThat(amina.state().profile().trainings())
                .extracting(Training::title)
                .containsExactly("CAP Propreté");

        amina.reaches(Place.DONE);

        assertThat(amina.papers().profile().contact().name()).isEqualTo("Amina Leroy");
        assertThat(amina.papers().profile().trainings())
                .extracting(Training::title)
                .containsExactly("CAP Propreté");
    }

    @Test
    void parts_whenDoneOneAfterTheOther_areAllKept() {
        var learner = Learner.with(OTHER_TRAINING)
                .reaches(Place.DONE)
                .thenAt("{'task': 'competences', 'skills': [{'kind': 'licence', 'label': 'Permis C'}]}")
                .reaches(Place.DONE)
                .thenAt("{'task': 'metiers'}")
                .reaches(Place.DONE);

        var profile = learner.papers().profile();
        assertThat(profile.trainings()).extracting(Training::title).containsExactly("Titre Cariste");
        assertThat(profile.skills()).extracting(Skill::label).containsExactly("Permis C");
        assertThat(profile.jobs()).hasSize(2);
    }

    @Test
    void hook_whenWrittenBefore_standsInTheCvToBeMade() {
        var learner = Learner.at("accroche");
        learner.presses("next", "hook", "Je cherche un poste de cariste près de Rouen.");

        var maker = learner.thenAt("{'task': 'generer-un-cv'}").reaches(Place.HOOK);

        assertThat(maker.screen().select("textarea").val().strip()).startsWith("Je cherche un poste de cariste");
    }

    @Test
    void exercise_whenBegunAgain_isToBeDoneAgain() {
        var again = Learner.at("parcours").reaches(Place.DONE).thenAt("{'task': 'parcours'}");

        assertThat(again.state().profile().experiences()).isEmpty();
        assertThat(again.state().place()).isEqualTo(Place.BACKGROUND);
    }
}
