package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void readsClassLoaders() throws IOException {
        jar("a.jar", "META-INF/marchepied/simulation.schema.json", schema("un"));
        URL[] jars = {folder.resolve("a.jar").toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(jars, null)) {
            assertThat(SimulationSchemas.fromClassLoader(loader).ids()).containsExactly("un");
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

    private void jar(String name, String entry, String content) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes());
        }
    }
}
