package org.marchepied.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Texts texts = new Texts(Locale.FRENCH);
    private final Properties system = new Properties();
    private final Properties file = new Properties();

    @TempDir
    private Path home;

    @Test
    void hasADefaultForEverything() throws Refusal {
        Settings settings = read(Map.of());

        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.content()).isEqualTo(home.resolve("content"));
        assertThat(settings.plugins()).isEqualTo(home.resolve("plugins"));
        assertThat(settings.properties())
                .containsEntry("marchepied.db.url", "jdbc:derby:" + settings.data() + "/db;create=true")
                .containsEntry("marchepied.demo", "false")
                .doesNotContainKey("marchepied.db.password");
    }

    @Test
    void takesTheSystemPropertyThenTheEnvironmentThenTheFile() throws Refusal {
        file.setProperty("marchepied.port", "1");
        assertThat(read(Map.of()).port()).isEqualTo(1);
        assertThat(read(Map.of("MARCHEPIED_PORT", "2")).port()).isEqualTo(2);
        system.setProperty("marchepied.port", "3");
        assertThat(read(Map.of("MARCHEPIED_PORT", "2")).port()).isEqualTo(3);
    }

    @Test
    void takesAnEmptyValueForNone() throws Refusal {
        assertThat(read(Map.of("MARCHEPIED_PORT", " ")).port()).isEqualTo(8080);
    }

    @Test
    void handsTheServerItsOwnSettingsFromTheFile() throws Refusal {
        file.setProperty("marchepied.room.seats", "8");
        assertThat(read(Map.of()).properties()).containsEntry("marchepied.room.seats", "8");
        assertThat(read(Map.of("MARCHEPIED_ROOM_SEATS", "6")).properties()).containsEntry("marchepied.room.seats", "6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "huit", "80 80"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> read(Map.of("MARCHEPIED_PORT", port)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "quatre"})
    void refusesSeatsThatNoTrainerCanLookAfter(String seats) {
        file.setProperty("marchepied.seats-per-trainer", seats);

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(seats)
                .hasMessageContaining("marchepied.seats-per-trainer");
    }

    @Test
    void namesTheLinesThatNothingReads() {
        file.setProperty("marchepied.adress", "0.0.0.0");
        file.setProperty("marchepied.port", "8090");

        assertThat(Settings.unknown(new Configuration(system, Map.of(), file))).containsExactly("marchepied.adress");
    }

    @Test
    void readsThePasswordFromAFile() throws IOException, Refusal {
        Path secret = Files.writeString(home.resolve("secret"), "s3same\n");

        assertThat(read(Map.of("MARCHEPIED_DB_PASSWORD_FILE", secret.toString()))
                        .properties())
                .containsEntry("marchepied.db.password", "s3same");
        assertThatThrownBy(() -> read(Map.of("MARCHEPIED_DB_PASSWORD_FILE", "/nowhere")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("/nowhere");
    }

    @Test
    void readsTheFileAsUtf8() throws IOException, Refusal {
        Path settings = Files.writeString(home.resolve("marchepied.properties"), "marchepied.test.name=été\n");

        assertThat(Configuration.read(settings, texts).value("marchepied.test.name"))
                .contains("été");
        assertThat(Configuration.read(home.resolve("none"), texts).fileValues()).isEmpty();
    }

    private Settings read(Map<String, String> environment) throws Refusal {
        return Settings.read(new Configuration(system, environment, file), new Installation(home), texts, false);
    }
}
