package org.marchepied.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The unpacked distribution.
 *
 * @param home with {@code app}, {@code bin}, {@code conf}, {@code content}, {@code lib} and {@code plugins}
 */
record Installation(Path home) {

    /** {@code bin/marchepied} names it; without, it is above {@code lib/launcher}, where this class stands. */
    static Installation find() throws Refusal {
        String named = System.getProperty("marchepied.home");
        if (named != null) {
            return new Installation(Path.of(named).toAbsolutePath().normalize());
        }
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path home = jar.resolve("../../..").toAbsolutePath().normalize();
            return new Installation(home);
        } catch (URISyntaxException e) {
            throw new Refusal("-Dmarchepied.home=?", e);
        }
    }

    Path application() {
        return home.resolve("app");
    }

    Path configurationFile() {
        return home.resolve("conf/marchepied.properties");
    }

    Path loggingFile() {
        return home.resolve("conf/logging.properties");
    }

    /** The configuration of the application server. */
    Path serverConfiguration() {
        return home.resolve("conf/server");
    }

    /** What the application server expects to find unpacked in its folder. */
    Path serverFiles() {
        return home.resolve("lib/server-files");
    }

    Path library() {
        return home.resolve("lib");
    }

    Path content() {
        return home.resolve("content");
    }

    Path plugins() {
        return home.resolve("plugins");
    }
}
