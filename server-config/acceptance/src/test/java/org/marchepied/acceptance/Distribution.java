package org.marchepied.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The distribution unpacked, and room for what tests make of it. */
final class Distribution {

    private Distribution() {}

    static Path home() {
        var home =
                Path.of(System.getProperty("marchepied.home")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(home.resolve("bin/marchepied"))) {
            throw new IllegalStateException("The distribution is not unpacked at '" + home + "'. Run ./mvnw verify.");
        }
        return home;
    }

    /** A folder under target/, in which nothing is left from an earlier run. */
    static Path newFolder(String name) {
        try {
            var folders = Files.createDirectories(Path.of("target", "acceptance"));
            return Files.createTempDirectory(folders, name + "-").toAbsolutePath();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A folder of the distribution, copied so that a test can change it. */
    static Path copyOf(String folder) {
        var to = newFolder(folder);
        try {
            var from = home().resolve(folder).toRealPath();
            try (var files = Files.walk(from)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return to;
    }
}
