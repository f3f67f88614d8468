package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;

class MisplacedTest {

    private static final List<Hint> HINTS = List.of(
            Hint.enter("identifier", "6106850F", "hint.identifier"),
            Hint.enter("code", "840156", "hint.code"),
            Hint.enter("robot", "on", "hint.robot"),
            Hint.write("message", "Bonjour à tous", "hint.message"),
            Hint.press("enter", "enter", "hint.enter"));

    @Test
    void isSeen_whenTheCodeIsInTheFieldOfTheIdentifier() {
        assertThat(misplaced(Map.of("identifier", "840 156", "code", ""))).isTrue();
        assertThat(misplaced(Map.of("identifier", "6106850F", "code", "6106850f")))
                .isFalse();
        assertThat(misplaced(Map.of("identifier", "840156", "code", "6106850f")))
                .isTrue();
    }

    @Test
    void isNotSeen_whenSomethingElseIsWrong() {
        assertThat(misplaced(Map.of())).isFalse();
        assertThat(misplaced(Map.of("identifier", "6106850", "code", "84015"))).isFalse();
        assertThat(misplaced(Map.of("identifier", "on", "message", "on"))).isFalse();
        assertThat(misplaced(Map.of("identifier", "Bonjour à tous"))).isFalse();
    }

    private static boolean misplaced(Map<String, String> fields) {
        return Misplaced.isIn(Action.of("enter", fields), HINTS);
    }
}
