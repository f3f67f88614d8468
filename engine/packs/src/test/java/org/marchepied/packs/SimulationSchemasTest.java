package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationSchemasTest {

    @TempDir
    private Path folder;

    @Test
    void readsJars() throws IOException {
        jar("a.jar", "META-INF/marchepied/simulation.schema.json", schema("un"));
        jar("b.jar", "META-INF/marchepied/simulation.schema.json", schema("deux"));
        jar("c.jar", "other.txt", "x");

        SimulationSchemas schemas = SimulationSchemas.fromJars(folder);

        assertThat(schemas.ids()).containsExactly("un", "deux");
        assertThat(schemas.schema("un").orElseThrow().skills()).containsExactly("b", "a");
    }

    @Test
    void readsTheMessagesOfAllLanguages() throws IOException {
        plugin();

        assertThat(messages(SimulationSchemas.fromJars(folder))).containsExactlyInAnyOrder("open", "ça va", "adieu");
    }

    @Test
    void readsClassLoaders() throws IOException {
        plugin();
        URL[] jars = {folder.resolve("a.jar").toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(jars, null)) {
            SimulationSchemas schemas = SimulationSchemas.fromClassLoader(loader);

            assertThat(schemas.ids()).containsExactly("un");
            assertThat(messages(schemas)).containsExactlyInAnyOrder("open", "ça va", "adieu");
        }
    }

    @Test
    void hasNone_whenFolderIsMissing() {
        assertThat(SimulationSchemas.fromJars(folder.resolve("rien")).ids()).isEmpty();
    }

    @Test
    void refuses_whenTwoHaveOneId() {
        assertThatThrownBy(() -> SimulationSchemas.of(List.of(schema("un"), schema("un"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'un'");
    }

    @Test
    void refuses_whenSchemaHasNoIdOrIsNoJson() {
        assertThatThrownBy(() -> SimulationSchemas.of(List.of("{}"))).hasMessageContaining("'$id'");
        assertThatThrownBy(() -> SimulationSchemas.of(List.of("{"))).hasMessageContaining("not JSON");
    }

    private static String schema(String id) {
        return "{\"$id\": \"urn:marchepied:simulation:" + id
                + ":1\", \"x-skills\": [\"b\", \"a\"], \"type\": \"object\"}";
    }

    private static Set<String> messages(SimulationSchemas schemas) {
        return schemas.schema("un").orElseThrow().messages();
    }

    private void plugin() throws IOException {
        jar(
                "a.jar",
                "META-INF/marchepied/simulation.schema.json",
                schema("un"),
                "org/un/messages_fr.properties",
                "# non\nopen=Ouvert\nça\\ va=Oui\n",
                "org/un/messages_en.properties",
                "open=Open\nadieu=Farewell\n",
                "org/un/other.properties",
                "autre=x\n");
    }

    /** @param entries name, content, name, content */
    private void jar(String name, String... entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int at = 0; at < entries.length; at += 2) {
                out.putNextEntry(new ZipEntry(entries[at]));
                out.write(entries[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
