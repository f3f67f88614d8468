package org.marchepied.benchmarks;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A copy of the distribution with the bare servlet laid into its application. */
final class Installation {

    private Installation() {}

    static Path copy(Path distribution, Path home) throws IOException {
        if (!Files.isRegularFile(distribution.resolve("bin/marchepied"))) {
            throw new IOException("The distribution is not unpacked at '" + distribution + "'.");
        }
        Files.walkFileTree(distribution, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(distribution.resolve("cache")) || folder.equals(distribution.resolve("data"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(
                        home.resolve(distribution.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        home.resolve(distribution.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        layFloor(Files.createDirectories(home.resolve("app/WEB-INF/lib")).resolve("floor.jar"));
        return home;
    }

    private static void layFloor(Path jar) throws IOException {
        var classes = Path.of("target", "classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(classes.resolve("org/marchepied/benchmarks/floor"))) {
            for (var file : files.sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
