package org.marchepied.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the application server runs from: the application with the plugins among its libraries, so that
 * they are beans like its own, and the server's files. Made anew at each start; nothing in it is kept.
 */
record Layout(Path application, Path server) {

    /** The server asks for the password of its key stores, which here hold nothing. */
    private static final char[] NO_SECRET = "changeit".toCharArray();

    static Layout lay(Installation installation, PluginJars plugins, Path folder) throws IOException {
        delete(folder);
        var layout = new Layout(folder.resolve("app"), folder.resolve("server"));
        copy(installation.application(), layout.application);
        Path libraries = Files.createDirectories(layout.application.resolve("WEB-INF/lib"));
        for (Path jar : plugins.plugins().values()) {
            Files.copy(jar, libraries.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        copy(installation.serverFiles(), layout.server);
        Path configuration = layout.server.resolve("config");
        copy(installation.serverConfiguration(), configuration);
        emptyKeyStore(configuration.resolve("keystore.p12"));
        emptyKeyStore(configuration.resolve("cacerts.p12"));
        return layout;
    }

    /** No listener speaks TLS and nothing outside is called; reading the usual stores would cost a tenth of a second. */
    private static void emptyKeyStore(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var store = KeyStore.getInstance("JKS");
            store.load(null, NO_SECRET);
            store.store(out, NO_SECRET);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The commands that open the port: before the application is there, whoever asks would be told that nothing is. */
    Path openPort() {
        return server.resolve("config/open-port.asadmin");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // times are kept: browsers ask again for style sheets only when these have changed
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** For a folder that the system cleans sooner or later anyway. */
    static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException stillInUse) {
            // left to the system
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
