package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugins.cvbuilder.model.Place;

class JobsAndCardTest {

    @Test
    void lockedJob_whenPressed_belongsToTheAdviser() {
        assertThat(Learner.at("metiers").presses("change").feedback())
                .isEqualTo(Feedback.of("change.locked").at("change"));
    }

    @ParameterizedTest
    @CsvSource({
        "add, job, '', other-job.empty, job",
        "add, job, Z9999, other-job.empty, job",
        "add, job, N1101, other-job.locked, job",
        "add, job, D1106, other-job.different, job",
        "count, radius, '', radius.empty, radius",
        "count, radius, 7, radius.empty, radius",
        "save, job, N1103, other-job.not-added, job",
        "save, job, '', jobs.missing, save"
    })
    void rejects_whenAJobIsWrong(String button, String field, String value, String key, String target) {
        var outcome = Learner.at("metiers").presses(button, field, value);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, target);
    }

    @Test
    void rejects_whenAJobIsAddedTwice() {
        var learner = Learner.at("metiers");
        learner.presses("add", "job", "N1103");

        assertThat(learner.presses("add", "job", "N1103").feedback())
                .extracting(Feedback::key)
                .isEqualTo("other-job.twice");
    }

    @Test
    void offers_whenTheCircleGrows_areMore_andMustBeCountedInTheRightOne() {
        var learner = Learner.at("metiers");
        learner.presses("add", "job", "N1103");

        assertThat(learner.presses("save").feedback()).extracting(Feedback::key).isEqualTo("radius.not-counted");
        var near = count(learner, "5");
        assertThat(learner.presses("save").feedback()).extracting(Feedback::key).isEqualTo("radius.different");
        assertThat(count(learner, "20")).isGreaterThan(near);
        assertThat(learner.presses("save")).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().profile().jobs())
                .containsExactly("Cariste", "Préparateur / Préparatrice de commandes");
    }

    private static int count(Learner learner, String km) {
        return (int) learner.presses("count", "radius", km).feedback().args().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "visible, '', visible.empty, visible",
        "visible, no, visible.off, visible",
        "point-3, on, points.many, points",
        "summary, '', summary.empty, summary",
        "summary, Je travaille, summary.short, summary",
        "summary, JE SUIS TRES MOTIVE POUR TRAVAILLER, summary.capitals, summary",
        "summary, Appelez-moi vite au 06 39 98 12 34, summary.contact, summary",
        "summary, Écrivez à moi sur pierre@exemple.fr, summary.contact, summary",
        "summary, Je suis quelqu'un de très ..., summary.unfinished, summary"
    })
    void rejects_whenTheCardIsWrong(String field, String value, String key, String target) {
        var outcome = Learner.at("ce-que-je-montre").obeysBut(field, value);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, target);
    }

    @Test
    void rejects_whenTheCardIsTooLong_saysHowLong() {
        var outcome = Learner.at("ce-que-je-montre").obeysBut("summary", "mot ".repeat(60));

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("summary.long", 200, 239).at("summary"));
    }

    @Test
    void visible_whenTheProfileIsNotReady_isExplained() {
        var outcome =
                Learner.with("{'task': 'ce-que-je-montre', 'visible': false}").obeysBut("visible", "yes");

        assertThat(outcome.feedback()).extracting(Feedback::key).isEqualTo("visible.on");
    }

    @Test
    void card_whenPublished_isKeptAndCanBePrinted() {
        var learner = Learner.at("ce-que-je-montre").reaches(Place.CARD_PREVIEW);
        learner.presses("publish");

        assertThat(learner.papers().profile().visible()).isTrue();
        assertThat(learner.screen().select(".cv-card").text()).contains("Pierre Dupont", "Cariste, Rouen");
        assertThat(new CvBuilder().printouts(learner.config(), learner.state()))
                .extracting("name")
                .containsExactly("carte");
    }

    @Test
    void card_whenGoneBackTo_holdsWhatWasWritten() {
        var learner = Learner.at("ce-que-je-montre").reaches(Place.CARD_PREVIEW);

        learner.presses("back");

        assertThat(learner.screen().select("textarea").val()).contains("Mon travail est soigné.");
        assertThat(learner.screen().select("input[checked]")).hasSize(4);
    }
}
