package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstalledBrowsersTest {

    @Test
    void prefersTheNamedBrowser_whenSeveralAreInstalled() {
        var browsers = browsers(
                Map.of("MARCHEPIED_BROWSER", "/mine/edge", "PATH", "/usr/bin"), "/mine/edge", "/usr/bin/chromium");

        assertThat(browsers.find()).contains(Path.of("/mine/edge"));
    }

    @Test
    void refusesTheNamedBrowser_whenItIsNotThere() {
        var browsers = browsers(Map.of("MARCHEPIED_BROWSER", "/mine/none", "PATH", "/usr/bin"), "/usr/bin/chromium");

        assertThatThrownBy(browsers::find)
                .hasMessageContaining("MARCHEPIED_BROWSER")
                .hasMessageContaining("/mine/none");
    }

    @Test
    void looksOnThePathInItsOrder() {
        var path = String.join(File.pathSeparator, "/first", "", "/second");
        var browsers = browsers(Map.of("PATH", path), "/second/chromium", "/first/google-chrome");

        assertThat(browsers.find()).contains(Path.of("/first/google-chrome"));
    }

    @Test
    void looksInTheUsualPlaces_whenThePathHasNone() {
        assertThat(browsers(Map.of(), "/opt/microsoft/msedge/msedge").find())
                .contains(Path.of("/opt/microsoft/msedge/msedge"));
    }

    @Test
    void looksInTheProgramFolders_onWindows() {
        var chrome = "C:/Programs/Google/Chrome/Application/chrome.exe";

        assertThat(browsers(Map.of("ProgramFiles", "C:/Programs"), chrome).find())
                .contains(Path.of(chrome));
    }

    @Test
    void findsNothing_whenNothingIsInstalled() {
        assertThat(browsers(Map.of("PATH", "/usr/bin")).find()).isEmpty();
    }

    private static InstalledBrowsers browsers(Map<String, String> environment, String... programs) {
        var installed = Set.of(programs);
        return new InstalledBrowsers(
                environment, program -> installed.contains(program.toString().replace('\\', '/')));
    }
}
