package org.marchepied.plugins.offerapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.testkit.HostileText;
import org.marchepied.plugins.offerapplication.exercise.Place;

/** What no learner means to send, in every field of every form; and the same button pressed twice. */
@Timeout(60)
class HostileInputTest {

    private static final String ALL_GOALS = "{'goals': ['market', 'subscription', 'favourite', 'print']}";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(ALL_GOALS, Place.SEARCH, "market"),
                Arguments.of("{}", Place.SEARCH, "search"),
                Arguments.of("{'goals': ['subscription']}", Place.SUBSCRIBE, "create"),
                Arguments.of("{'task': 'apply-on-site'}", Place.APPLY, "send"),
                Arguments.of("{'task': 'apply-by-mail', 'letter': true}", Place.MAIL, "send"),
                Arguments.of("{'task': 'partner-site'}", Place.PARTNER_ACCOUNT, "create-account"),
                Arguments.of("{'task': 'partner-site'}", Place.PARTNER_FORM, "continue"),
                Arguments.of("{'task': 'partner-site'}", Place.PARTNER_CHECK, "check"),
                Arguments.of("{'task': 'my-applications'}", Place.STATUS, "save"),
                Arguments.of("{'task': 'my-applications'}", Place.PROPOSAL, "reply"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rejects_whateverIsWrittenEverywhere(String config, Place place, String button) {
        for (var hostile : HostileText.ALL) {
            var learner = learner(config, place, button);
            var fields = new LinkedHashMap<String, String>();
            fieldNames(learner).forEach(name -> fields.put(name, hostile));

            var outcome = learner.does(new Action(button, fields));

            assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
            assertThat(learner.state().place()).isEqualTo(place);
            assertThat(Jsoup.parse(learner.screen()).select("script, img[onerror], [onfocus]"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void pressingTwice_doesNothingMore(String config, Place place, String button) {
        var learner = learner(config, place, button);
        var right = Hint.toAction(learner.hints(), Map.of());

        learner.does(right);
        var state = learner.state();
        var papers = learner.papers();
        learner.does(right);

        assertThat(learner.state()).isEqualTo(state);
        assertThat(learner.papers()).isEqualTo(papers);
    }

    private static Learner learner(String config, Place place, String button) {
        return Learner.with(config, PracticeFile.EMPTY).reaches(place, button);
    }

    private static List<String> fieldNames(Learner learner) {
        return Jsoup.parse(learner.screen())
                .select("input[name]:not([type=hidden], [type=file]), select[name], textarea[name]")
                .eachAttr("name");
    }
}
