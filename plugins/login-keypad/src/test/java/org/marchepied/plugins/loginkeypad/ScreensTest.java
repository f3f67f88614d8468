package org.marchepied.plugins.loginkeypad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.testkit.TestPage;

class ScreensTest {

    @Test
    void keypad_whenSeen_hasTenDigitsReachedAfterTheAccessibleVersion() {
        var screen = screen(Learner.at("sign-in"));

        assertThat(screen.select(".kp-key").eachText())
                .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(screen.select(".kp-key"))
                .allSatisfy(key -> assertThat(key.attr("data-key")).isEqualTo(key.text()));
        assertThat(screen.select("input:not([type=hidden]), button:not([tabindex])")
                        .first()
                        .text())
                .isEqualTo("Version accessible");
    }

    @Test
    void enterKey_whenPressedInAField_signsIn() {
        var form = screen(Learner.at("sign-in")).select("form").last();

        assertThat(form.select("button").first().attr("value")).isEqualTo("sign-in");
    }

    @Test
    void keypad_whenThreeDigitsArePressed_saysHowManyOnly() {
        var screen = screen(Learner.at("sign-in").dials("840"));

        assertThat(screen.select(".kp-dots").text()).isEqualTo("3 chiffres saisis sur 6");
        assertThat(screen.select(".kp-full")).hasSize(3);
    }

    @Test
    void identifier_whenMasked_keepsItsValue() {
        var learner = Learner.at("sign-in");
        learner.presses("toggle", "identifier", "6106850F");

        var field = screen(learner).select("[name=identifier]");

        assertThat(field.attr("type")).isEqualTo("password");
        assertThat(field.attr("value")).isEqualTo("6106850F");
    }

    @Test
    void accessibleVersion_whenOn_isOneNumericField() {
        var learner = Learner.at("sign-in");
        learner.presses("accessible");

        var screen = screen(learner);

        assertThat(screen.select(".kp-key")).isEmpty();
        assertThat(screen.select("[name=code]").attr("inputmode")).isEqualTo("numeric");
    }

    private static Document screen(Learner learner) {
        var config = SimulationJson.readConfig("{}", KeypadConfig.class);
        var page = TestPage.of(LoginKeypad.class, Locale.FRENCH).typed(Map.of("identifier", "6106850F"));
        return Jsoup.parse(page.render(new LoginKeypad().view(config, learner.state())));
    }
}
