package org.marchepied.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marchepied.plugin.PluginFiles;

class PluginJarsTest {

    private final Texts texts = new Texts(Locale.FRENCH);

    @TempDir
    private Path folder;

    @Test
    void findsEachSimulationById() throws Exception {
        Path keypad = Jars.plugin(folder.resolve("keypad-1.0.jar"), "login-keypad");
        Path mouse = Jars.plugin(folder.resolve("mouse.jar"), "mouse");
        Files.writeString(folder.resolve("README.txt"), "not a jar");

        PluginJars jars = PluginJars.inspect(folder, texts);

        assertThat(jars.plugins()).containsOnly(entry("login-keypad", keypad), entry("mouse", mouse));
        assertThat(jars.leftOut()).isEmpty();
    }

    @Test
    void refusesTwoJarsWithOneId() throws Exception {
        Jars.plugin(folder.resolve("keypad-1.0.jar"), "login-keypad");
        Jars.plugin(folder.resolve("keypad-1.1.jar"), "login-keypad");

        assertThatThrownBy(() -> PluginJars.inspect(folder, texts))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("login-keypad", "keypad-1.0.jar", "keypad-1.1.jar");
    }

    @Test
    void leavesOutAJarThatIsNoPlugin() throws Exception {
        Jars.jar(folder.resolve("library.jar"), "org/example/Library.txt", "nothing");

        PluginJars jars = PluginJars.inspect(folder, texts);

        assertThat(jars.plugins()).isEmpty();
        assertThat(jars.leftOut()).singleElement().asString().contains("library.jar", PluginFiles.SCHEMA);
    }

    @Test
    void leavesOutABrokenJar() throws IOException, Refusal {
        Files.writeString(folder.resolve("broken.jar"), "this is no zip");

        assertThat(PluginJars.inspect(folder, texts).leftOut())
                .singleElement()
                .asString()
                .contains("broken.jar", "abîmé");
    }

    @Test
    void leavesOutAPluginWithAWrongDescription() throws Exception {
        Jars.jar(folder.resolve("wrong.jar"), PluginFiles.SCHEMA, "{\"$id\": \"urn:other\"}");
        Jars.jar(folder.resolve("worse.jar"), PluginFiles.SCHEMA, "{{{");

        assertThat(PluginJars.inspect(folder, texts).leftOut())
                .hasSize(2)
                .anyMatch(notice -> notice.contains("wrong.jar") && notice.contains("urn:other"))
                .anyMatch(notice -> notice.contains("worse.jar"));
    }

    @Test
    void doesWithoutTheFolder() throws Refusal {
        assertThat(PluginJars.inspect(folder.resolve("none"), texts).plugins()).isEmpty();
    }

    private static Map.Entry<String, Path> entry(String id, Path jar) {
        return Map.entry(id, jar);
    }
}
