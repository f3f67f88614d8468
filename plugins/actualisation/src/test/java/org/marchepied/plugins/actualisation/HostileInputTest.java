package org.marchepied.plugins.actualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.testkit.HostileText;
import org.marchepied.plugin.testkit.Sample;

/** What jokers and programs send, on every page, with every button. */
class HostileInputTest {

    private static final List<String> BUTTONS =
            List.of("continue", "add", "remove", "send", "edit", "leave", "declare", "");
    private static final List<String> FIELDS = List.of(
            "answer",
            "employer",
            "hours",
            "gross",
            "from",
            "to",
            "kind",
            "day",
            "way",
            "topic",
            "pay",
            "file",
            "certify");

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hostileText_onEveryPage_isRefusedAndNothingIsKept(Sample sample) {
        var learner = Learner.with(sample.config().substring(1, sample.config().length() - 1));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (learner.state().place() != Place.DONE) {
                HostileText.ALL.forEach(text -> attack(learner, text));
                learner.obeys();
            }
        });
        assertThat(learner.state().toString()).doesNotContain("<script>", "../", "aaaa");
    }

    private static void attack(Learner learner, String text) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, text));
        var before = learner.state();
        for (var button : BUTTONS) {
            if (button.equals("declare") && before.place() == Place.HOME) {
                continue;
            }
            var outcome = new Actualisation().apply(learner.config(), before, new Action(button, fields));
            // With no employer left to declare, these fields are ignored; a removal never names one.
            if (outcome instanceof Outcome.Advanced) {
                assertThat(outcome.state().place())
                        .isIn(before.place(), before.place().after(before));
                assertThat(text).isBlank();
            } else {
                assertThat(outcome.state()).isEqualTo(before);
            }
        }
    }

    @Test
    void screens_whenTheNameIsHtml_showItAsText() {
        var learner = Learner.with("'name': '<b>x</b>', 'situation': {'jobs': [{'employer': '<i>Morin</i>', 'hours':"
                + " '12', 'gross': '142,56'}]}");

        assertThat(learner.html())
                .contains("&lt;b&gt;x&lt;/b&gt;", "&lt;i&gt;Morin&lt;/i&gt;")
                .doesNotContain("<b>x", "<i>Mo");
    }

    @Test
    void doubleClick_onEveryButton_isHarmless() {
        var learner = Learner.in(Samples.TWO + "," + Samples.LEAVES);
        while (learner.state().place() != Place.DONE) {
            var action = Hint.toAction(
                    new Actualisation().next(learner.config(), learner.state()),
                    learner.screen().values());
            learner.does(action);
            learner.does(action);
        }

        assertThat(learner.papers().declarations()).singleElement().satisfies(declaration -> {
            assertThat(declaration.hours()).isEqualTo(47);
            assertThat(declaration.grossCents()).isEqualTo(134736);
        });
    }
}
