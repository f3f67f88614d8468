package org.marchepied.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(folder.resolve("home"));
        write(installation.application().resolve("WEB-INF/web.xml"));
        write(installation.application().resolve("s/app.css"));
        write(installation.serverConfiguration().resolve("domain.xml"));
        write(installation.serverFiles().resolve("lib/install/adapter.jar"));
    }

    @Test
    void putsThePluginsAmongTheLibrariesOfTheApplication() throws Exception {
        Path keypad = Jars.plugin(folder.resolve("plugins/keypad.jar"), "login-keypad");

        Layout layout = Layout.lay(
                installation, new PluginJars(Map.of("login-keypad", keypad), List.of()), folder.resolve("run"));

        assertThat(layout.application().resolve("WEB-INF/lib/keypad.jar")).hasSameBinaryContentAs(keypad);
        assertThat(layout.application().resolve("WEB-INF/web.xml")).exists();
        assertThat(layout.server().resolve("config/domain.xml")).exists();
        assertThat(layout.server().resolve("config/keystore.p12")).exists();
        assertThat(layout.server().resolve("lib/install/adapter.jar")).exists();
    }

    @Test
    void keepsNothingOfTheLastRun() throws Exception {
        Path run = folder.resolve("run");
        write(run.resolve("app/WEB-INF/lib/removed-plugin.jar"));

        Layout layout = Layout.lay(installation, new PluginJars(Map.of(), List.of()), run);

        assertThat(layout.application().resolve("WEB-INF/lib")).isEmptyDirectory();
    }

    @Test
    void keepsTheTimesOfFilesThatBrowsersRemember() throws Exception {
        Path style = installation.application().resolve("s/app.css");
        Files.setLastModifiedTime(style, FileTime.from(Instant.parse("2026-01-01T10:00:00Z")));

        Layout layout = Layout.lay(installation, new PluginJars(Map.of(), List.of()), folder.resolve("run"));

        assertThat(Files.getLastModifiedTime(layout.application().resolve("s/app.css")))
                .isEqualTo(FileTime.from(Instant.parse("2026-01-01T10:00:00Z")));
    }

    private static void write(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, file.getFileName().toString());
    }
}
