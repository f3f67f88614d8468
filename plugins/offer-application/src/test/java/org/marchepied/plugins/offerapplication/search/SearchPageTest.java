package org.marchepied.plugins.offerapplication.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class SearchPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent d'entretien",
                "Agent d’entretien",
                "AGENTS D'ENTRETIEN",
                "agente d entretien",
                "femme de menage",
                "  agent   de nettoyage "
            })
    void finds_whenJobIsWrittenInAnyWay(String job) {
        var learner = Learner.at("search");

        var outcome = learner.slips("job", job);

        assertThat(outcome.judgements()).containsExactly(Judgement.right("search"));
        assertThat(learner.state().place()).isEqualTo(Place.RESULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rouen", "rouen", "76000", "ROUEN (76000)", "76000 Rouen", "Rouen 76"})
    void finds_whenPlaceIsWrittenInAnyWay(String place) {
        assertThat(Learner.at("search").slips("place", place)).isInstanceOf(Outcome.Advanced.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "Rouen, town",
        "76000, town",
        "Valdorme Propreté, employer",
        "agant d'entretient, misspelt",
        "agent dentretien, misspelt",
        "maçon, other",
        "astronaute, unknown"
    })
    void rejects_whenJobIsWrong(String job, String error) {
        var outcome = Learner.at("search").slips("job", job);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("job." + error, "agent d'entretien").at("job"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("search", "job-" + error));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "agent d'entretien, job",
        "Rouan, misspelt",
        "76, department",
        "69000, other-code",
        "7600, code",
        "12 rue des Fleurs Rouen, address",
        "Lyon, other",
        "Atlantide, unknown"
    })
    void rejects_whenPlaceIsWrong(String place, String error) {
        var outcome = Learner.at("search").slips("place", place);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("place." + error, "Rouen", "76000").at("place"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "50, larger", "5, smaller", "-1, empty", "999999999999, empty"})
    void rejects_whenRadiusIsWrong(String radius, String error) {
        var outcome = Learner.at("search").slips("radius", radius);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("radius." + error, "20").at("radius"));
    }

    @Test
    void rejects_whenJobAndPlaceAreSwapped_atBothFields() {
        var outcome = Learner.at("search").slips("job", "Rouen", "place", "agent d'entretien");

        assertThat(outcome.feedback().key()).isEqualTo("job.town");
        assertThat(outcome.feedback().about("place")).map(Feedback::key).contains("place.job");
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("search", "job-town"));
    }

    @Test
    void holdsWhatWasSearched_whenLearnerComesBack() {
        var learner = Learner.at("search").reaches(Place.RESULTS);

        learner.presses("change");

        assertThat(learner.field("job")).isEqualTo("agent d'entretien");
        assertThat(learner.field("place")).isEqualTo("Rouen");
    }

    @Test
    void market_whenRead_isAGoal() {
        var learner = Learner.with("{'goals': ['market', 'favourite']}", PracticeFile.EMPTY)
                .reaches(Place.MARKET);
        assertThat(learner.text()).contains("Normandie", "À moins de 10 km");

        learner.presses("back");

        assertThat(learner.state().place()).isEqualTo(Place.SEARCH);
        assertThat(learner.text()).contains("(fait)");
    }
}
