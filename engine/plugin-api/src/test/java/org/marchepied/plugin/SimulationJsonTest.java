package org.marchepied.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SimulationJsonTest {

    @Test
    void state_whenWritten_isReadBackEqual() {
        var state = new Counter(Long.MAX_VALUE, List.of("a", "é'\"<"), null, Place.INSIDE);

        assertThat(SimulationJson.readState(SimulationJson.write(state), Counter.class))
                .isEqualTo(state);
    }

    @Test
    void state_whenNumberIsMissing_isRefused() {
        assertThatThrownBy(() -> SimulationJson.readState("{\"names\":[],\"note\":null}", Counter.class))
                .isInstanceOf(JsonbException.class);
    }

    @Test
    void config_whenOptionalIsMissing_takesTheDefault() {
        assertThat(SimulationJson.readConfig("{}", Options.class)).isEqualTo(new Options("plain", null));
    }

    @Test
    void practiceFile_whenOlderThanTheProgram_isRead() {
        assertThat(SimulationJson.readPracticeFile("{}")).isEqualTo(PracticeFile.EMPTY);
    }

    @Test
    void practiceFile_whenWritten_isReadBackEqual() {
        var file = PracticeFile.EMPTY.with(
                new PracticeFile.Credential("internet", "pierredupont", SecretDigest.of("secret", "salt")));

        assertThat(SimulationJson.readPracticeFile(SimulationJson.write(file))).isEqualTo(file);
    }

    public enum Place {
        INSIDE
    }

    public record Counter(long count, List<String> names, String note, Place place) {}

    public record Options(String look, Integer times) {
        public Options {
            look = Objects.requireNonNullElse(look, "plain");
        }
    }
}
