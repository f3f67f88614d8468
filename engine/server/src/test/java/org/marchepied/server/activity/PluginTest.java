package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.server.testplugin.CounterSimulation;
import org.marchepied.server.testplugin.CounterSimulation.Config;
import org.marchepied.server.testplugin.CounterSimulation.State;

/** What becomes of the states that a plugin's other versions stored. */
class PluginTest {

    private static final String GOAL_OF_FOUR = SimulationJson.write(new Config(4));

    private final Plugin<Config, State> plugin = new Plugin<>(new SecondCounter());

    /** Version 1 of the counter wrote what was still missing. */
    public static class SecondCounter extends CounterSimulation {

        @Override
        public Descriptor<Config, State> descriptor() {
            return new Descriptor<>("counter", 2, Config.class, State.class, Set.of("count"), Set.of());
        }

        @Override
        public JsonObject migrate(int fromVersion, JsonObject state) {
            assertThat(fromVersion).isEqualTo(1);
            return Json.createObjectBuilder()
                    .add("count", state.getInt("goal") - state.getInt("missing"))
                    .build();
        }
    }

    @Test
    void olderState_isMigratedAndGoesOnFromThere() {
        var play = plugin.resume(GOAL_OF_FOUR, 1, "{\"goal\": 4, \"missing\": 2}");

        assertThat(play.stateJson()).isEqualTo(SimulationJson.write(new State(2)));
        assertThat(play.version()).isEqualTo(2);
        assertThat(play.apply(more())).isInstanceOf(Outcome.Advanced.class);
        assertThat(play.apply(more())).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void stateOfThisVersion_isReadAsItIs() {
        var play = plugin.resume(GOAL_OF_FOUR, 2, SimulationJson.write(new State(3)));

        assertThat(play.stateJson()).isEqualTo(SimulationJson.write(new State(3)));
        assertThat(play.apply(more())).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void newerState_isReadAsFarAsItIsKnown() {
        var play = plugin.resume(GOAL_OF_FOUR, 3, "{\"count\": 3, \"colour\": \"red\"}");

        assertThat(play.stateJson()).isEqualTo(SimulationJson.write(new State(3)));
    }

    @Test
    void newerState_whenItLacksWhatThisVersionNeeds_isRefusedAndNotReset() {
        assertThatThrownBy(() -> plugin.resume(GOAL_OF_FOUR, 3, "{\"steps\": 3}"))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining("count");
    }

    @Test
    void unreadableState_isRefusedAndNotReset() {
        assertThatThrownBy(() -> plugin.resume(GOAL_OF_FOUR, 1, "{\"goal\": 4, \"mis"))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> plugin.resume(GOAL_OF_FOUR, 2, "{\"cou")).isInstanceOf(JsonbException.class);
    }

    private static Action more() {
        return new Action("more", Map.of());
    }
}
