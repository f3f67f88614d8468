package org.marchepied.server.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The server's own style, scripts and pictures. Their addresses change with their contents, so that browsers keep them and
 * need not ask again: pages whole although the server is away, quick on slow networks.
 */
public final class Assets {

    private static final String FOLDER = "/s/";
    private static volatile String version = "";

    private Assets() {}

    /** @param name within the folder of assets, for example {@code style.css} */
    public static String at(String name) {
        return FOLDER + name + "?v=" + version;
    }

    static boolean isLasting(String path, @Nullable String query) {
        return path.startsWith(FOLDER) && ("v=" + version).equals(query);
    }

    /** To be called once, before any page is written. */
    static void read(ServletContext server) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : new TreeSet<>(server.getResourcePaths(FOLDER))) {
                try (var content = server.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
