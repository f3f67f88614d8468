package org.marchepied.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.marchepied.plugin.PluginFiles;

/** Makes the jars that a plugins folder may hold. */
final class Jars {

    private Jars() {}

    static Path plugin(Path file, String id) throws IOException {
        return jar(file, PluginFiles.SCHEMA, """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "$id": "%s%s:1", "type": "object", "x-skills": ["code"]}
                """.formatted(PluginFiles.SCHEMA_ID_PREFIX, id));
    }

    static Path jar(Path file, String entry, String content) throws IOException {
        Files.createDirectories(file.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
