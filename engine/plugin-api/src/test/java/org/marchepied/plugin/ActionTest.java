package org.marchepied.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void of_whenButtonHasNoQuery_keepsTheForm() {
        var action = Action.of("sign-in", Map.of("identifier", "6106850F"));

        assertThat(action).isEqualTo(new Action("sign-in", Map.of("identifier", "6106850F")));
    }

    @Test
    void of_whenButtonCarriesFields_theyWin() {
        var action = Action.of("press?key=3&way=a%20b", Map.of("key", "9", "code", "1"));

        assertThat(action).isEqualTo(new Action("press", Map.of("key", "3", "way", "a b", "code", "1")));
    }

    @Test
    void of_whenEscapeIsMalformed_keepsTheText() {
        assertThat(Action.of("press?key=%zz", Map.of()).field("key")).isEqualTo("%zz");
    }

    @Test
    void field_whenMissing_isEmpty() {
        assertThat(Action.of("press", Map.of()).field("key")).isEmpty();
    }
}
