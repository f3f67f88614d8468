package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.server.testplugin.CounterSimulation;

class TypedTest {

    /** The counter with a password. */
    public static class SecretCounter extends CounterSimulation {

        @Override
        public Descriptor<Config, State> descriptor() {
            return new Descriptor<>("counter", 1, Config.class, State.class, Set.of("count"), Set.of("password"));
        }
    }

    private final Play play = new Plugin<>(new SecretCounter())
            .resume(SimulationJson.write(new CounterSimulation.Config(2)), 1, "{\"count\": 0}");

    @Test
    void harmless_isWhatIsNeitherSecretNorRealLooking() {
        var form = new Action("", Map.of("note", "Bonjour", "password", "Rouen76&", "number", "1 85 05 78 006 084 91"));

        assertThat(Typed.harmless(form, play)).isEqualTo(Map.of("note", "Bonjour"));
    }

    @Test
    void field_isNotKept_whenItIsTooLong() {
        var typed = Map.of("note", "a".repeat(20_000), "letter", "a".repeat(20_001));

        assertThat(Typed.read(Typed.write(typed))).containsOnlyKeys("note");
    }
}
