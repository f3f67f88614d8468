package org.marchepied.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HintTest {

    private static final Hint TYPE = Hint.enter("identifier", "6106850F", "hint.identifier");
    private static final Hint PRESS = Hint.press("key-3", "press?key=3", "hint.key", "8");

    @Test
    void toAction_whenFieldsThenButton_fillsAndPresses() {
        var action = Hint.toAction(List.of(TYPE, PRESS), Map.of());

        assertThat(action).isEqualTo(new Action("press", Map.of("identifier", "6106850F", "key", "3")));
    }

    @Test
    void toAction_whenNoButton_namesTheHints() {
        assertThatThrownBy(() -> Hint.toAction(List.of(TYPE), Map.of())).hasMessageContaining("press no button");
    }

    @Test
    void remaining_whenFieldHoldsTheValue_leavesItOut() {
        assertThat(Hint.remaining(List.of(TYPE, PRESS), field -> "6106850F")).containsExactly(PRESS);
    }

    @Test
    void remaining_whenFieldHoldsAnother_keepsIt() {
        assertThat(Hint.remaining(List.of(TYPE, PRESS), field -> "6106850")).containsExactly(TYPE, PRESS);
    }
}
