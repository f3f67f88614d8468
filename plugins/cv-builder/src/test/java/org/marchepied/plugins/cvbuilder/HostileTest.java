package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.testkit.HostileText;
import org.marchepied.plugins.cvbuilder.model.Place;

class HostileTest {

    static Stream<String> texts() {
        return HostileText.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hook_whenHostile_isRefusedOrKeptHarmless(String text) {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);

        learner.presses("next", "hook", "Je cherche un poste de cariste " + text);

        var kept = learner.state().profile().hook();
        assertThat(kept.length()).isLessThanOrEqualTo(500);
        assertThat(kept.chars()).noneMatch(sign -> sign != '\n' && Character.isISOControl(sign));
        assertThat(kept).doesNotContain("\u202E").doesNotContain("\uD800");
    }

    @Test
    void hook_whenItIsHtml_isShownAsText() {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);
        learner.presses("next", "hook", "Je cherche un poste <script>alert(1)</script> de cariste à Rouen");
        learner.reaches(Place.PREVIEW);

        assertThat(learner.screen().select("script")).isEmpty();
        assertThat(learner.screen().select(".cvp-hook").text()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remove-experience?entry=-1",
                "remove-experience?entry=7",
                "remove-experience?entry=99999999999",
                "change-training?entry=x",
                "remove-interest",
                "save",
                "",
                "change-experience?entry=0&entry=1"
            })
    void background_whenAButtonIsForged_staysAsItIs(String button) {
        var learner = Learner.at("parcours");
        var before = learner.state();

        assertThat(learner.presses(button)).isInstanceOf(Outcome.Rejected.class);
        assertThat(learner.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide?entry=5", "show?entry=0", "remove?entry=abc", "validate", "add?skill=<b>"})
    void skills_whenAButtonIsForged_staysAsItIs(String button) {
        var learner = Learner.at("competences");
        var before = learner.state();

        assertThat(learner.presses(button)).isInstanceOf(Outcome.Rejected.class);
        assertThat(learner.state()).isEqualTo(before);
    }

    @Test
    void saving_whenPressedTwice_savesOnce() {
        var learner = Learner.at("parcours").reaches(Place.EXPERIENCE);
        var form = new String[] {
            "job",
            "Cariste",
            "employer",
            "Normandie Colis",
            "place",
            "Rouen",
            "from-month",
            "07",
            "from-year",
            "2021",
            "current",
            "no",
            "to-month",
            "04",
            "to-year",
            "2026"
        };

        learner.presses("save", form);
        var second = learner.presses("save", form);

        assertThat(second.feedback()).isEqualTo(Feedback.of("unknown-action"));
        assertThat(learner.state().profile().experiences()).hasSize(1);
    }

    @Test
    void finishedExercise_whenSentAgain_changesNothing() {
        var learner = Learner.at("ajouter-un-cv").reaches(Place.DONE);

        assertThat(learner.presses("attach", "file", "right")).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().documents()).hasSize(1);
    }

    @Test
    void longTexts_whenCompared_takeNoTime() {
        var learner = Learner.at("parcours").reaches(Place.EXPERIENCE);
        var long10 = "Normandie Colis ".repeat(60_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> learner.presses("save", "job", long10, "employer", long10, "place", long10));
    }

    @Test
    void composing_whenPressedAThousandTimes_keepsTheStateSmall() {
        var learner = Learner.at("generer-un-cv").reaches(Place.HOOK);
        for (var time = 0; time < 1_005; time++) {
            learner.presses("compose", "starter", "0", "quality-0", "on", "ending", "1");
        }

        assertThat(learner.state().draft().compositions()).isLessThan(1_000);
    }
}
