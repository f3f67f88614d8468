package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.testkit.HostileText;
import org.marchepied.plugin.testkit.TestPage;

/** What browsers, jokers and programs send. */
@Timeout(10)
class HostileInputTest {

    private static final int LONGEST_STATE = 1_000;

    static Stream<String> texts() {
        return HostileText.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void search_whenHostile_isRefusedInWordsAndKeptShort(String text) {
        var learner = Learner.at("{'task': 'find'}");

        var outcome = learner.presses("search", "word", text, "theme", text, "duration", text, "level", text);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.feedback().key()).startsWith("search.");
        assertThat(SimulationJson.write(learner.state())).hasSizeLessThan(LONGEST_STATE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void valueOfAButton_whenHostile_isUnknown(String text) {
        var viewer = Learner.at("{'task': 'viewer'}");
        var find = Learner.at("{'task': 'find'}");
        var resume = Learner.at("{'task': 'resume'}");

        assertThat(Stream.of(
                                viewer.presses("menu", "name", text),
                                viewer.presses("captions", "language", text),
                                viewer.presses("speed", "rate", text),
                                viewer.presses("chapter", "number", text),
                                find.presses("open", "module", text),
                                resume.presses("resume", "module", text),
                                resume.presses("restart", "module", text))
                        .map(outcome -> outcome.feedback().key()))
                .containsOnly("unknown-action");
    }

    @Test
    void screen_whenTheNameIsHtml_showsItAsText() {
        var name = "<img src=x onerror=alert(1)>";
        var learner = Learner.at("{'task': 'course', 'name': '" + name + "'}").reaches(Place.CERTIFICATE);

        var printout =
                new EstoreMooc().printouts(learner.config(), learner.state()).get(0);
        var page = Jsoup.parse(TestPage.of(EstoreMooc.class, Locale.FRENCH).render(Screen.of(printout.template())));

        assertThat(page.text()).contains(name);
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void screen_whenTheTypedWordIsHtml_holdsItAsText() {
        var learner = Learner.at("{'task': 'find'}");
        var typed = "\"><b>=1+1 \u202Etxt";

        var page = TestPage.of(EstoreMooc.class, Locale.FRENCH).typed(Map.of("word", typed));
        var field = Jsoup.parse(page.render(new EstoreMooc().view(learner.config(), learner.state())))
                .select("[name=word]");

        assertThat(field.attr("value")).isEqualTo(typed);
    }
}
