package org.marchepied.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final Properties system = new Properties();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    @Test
    void helps() {
        assertThat(run("help")).isEqualTo(Main.DONE);
        assertThat(out()).contains("serve", "check", "version", "l'arrête");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("version")).isEqualTo(Main.DONE);
        assertThat(out()).matches("Marchepied \\d+\\.\\d+\\.\\d+\\s*");
    }

    @Test
    void helpsWhoAsksForSomethingUnknown() {
        assertThat(run("server")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("« server »", "marchepied serve");
    }

    @Test
    void helpsWhoAsksForNothing() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(err()).contains("marchepied serve");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(run("serve", "--port")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("« --port »");
    }

    @Test
    void checksAPack() throws IOException {
        Path pack = Files.createDirectories(home.resolve("vide"));

        assertThat(run("check", pack.toString())).isEqualTo(1);
        assertThat(out()).contains("pack.yaml");
    }

    @Test
    void checksAPackForAMachine() throws IOException {
        Path pack = Files.createDirectories(home.resolve("vide"));

        assertThat(run("check", "--format", "json", pack.toString())).isEqualTo(1);
        assertThat(out()).startsWith("{").contains("\"problems\"");
    }

    @Test
    void refusesToCheckNothing() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", home.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("check", "--format", "xml", ".")).isEqualTo(2);
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            system.setProperty("marchepied.port", String.valueOf(taken.getLocalPort()));

            assertThat(run("serve")).isEqualTo(Main.FAILED);
            assertThat(err()).contains(String.valueOf(taken.getLocalPort()), "marchepied.port");
        }
    }

    @Test
    void refusesADataFolderInUse() throws Refusal {
        Path data = home.resolve("data");
        DataFolder other = DataFolder.open(data, new Texts(Locale.FRENCH));
        try {
            assertThat(run("serve")).isEqualTo(Main.FAILED);
            assertThat(err()).contains(data.toString(), "déjà");
        } finally {
            other.close();
        }
    }

    @Test
    void refusesADataFolderThatCannotBeMade() throws IOException {
        Files.writeString(home.resolve("data"), "a file");

        assertThat(run("serve")).isEqualTo(Main.FAILED);
        assertThat(err()).contains(home.resolve("data").toString(), "marchepied.data");
    }

    @Test
    void givesACodeForANewPassword_whileTheServerRuns() throws IOException, Refusal {
        Path data = home.resolve("data");
        try (var server = DataFolder.open(data, new Texts(Locale.FRENCH))) {
            assertThat(run("reset-password")).isEqualTo(Main.DONE);
        }
        assertThat(out()).containsPattern("http://127\\.0\\.0\\.1:8080/mot-de-passe-oublie .*code : \\d{8}\\.");
        assertThat(Files.readString(data.resolve(ResetPassword.FILE))).matches("[0-9a-f]{64}");
    }

    @Test
    void givesAnotherCodeEachTime() throws IOException, Refusal {
        Path data = home.resolve("data");
        DataFolder.open(data, new Texts(Locale.FRENCH)).close();
        run("reset-password");
        String first = Files.readString(data.resolve(ResetPassword.FILE));

        run("reset-password");

        assertThat(Files.readString(data.resolve(ResetPassword.FILE))).isNotEqualTo(first);
    }

    @Test
    void givesNoCode_whereNoServerHasBeen() {
        assertThat(run("reset-password")).isEqualTo(Main.FAILED);
        assertThat(err()).contains(home.resolve("data").toString(), "marchepied.data");
        assertThat(run("reset-password", "--login")).isEqualTo(Main.USAGE);
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void speaksFrenchUnlessTheMachineIsEnglish() {
        assertThat(Texts.forEnvironment(Map.of()).language()).isEqualTo(Locale.FRENCH);
        assertThat(Texts.forEnvironment(Map.of("LANG", "C.UTF-8")).language()).isEqualTo(Locale.FRENCH);
        assertThat(Texts.forEnvironment(Map.of("LANG", "en_GB.UTF-8")).language())
                .isEqualTo(Locale.ENGLISH);
        assertThat(Texts.forEnvironment(Map.of("LANG", "en_GB", "LC_ALL", "fr_FR"))
                        .language())
                .isEqualTo(Locale.FRENCH);
    }

    private int run(String... arguments) {
        system.putIfAbsent("marchepied.data", home.resolve("data").toString());
        return new Main(
                        new Texts(Locale.FRENCH),
                        new Configuration(system, Map.of(), new Properties()),
                        new Installation(home),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
