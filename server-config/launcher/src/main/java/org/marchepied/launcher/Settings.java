package org.marchepied.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code serve} needs to know.
 *
 * @param data the folder of everything that must survive a restart
 * @param content the folder of the packs
 * @param plugins the folder of the simulations' jars
 * @param address that is listened on
 * @param port that is listened on
 * @param properties that the server reads, by name; the database password is among them
 */
record Settings(Path data, Path content, Path plugins, String address, int port, Map<String, String> properties) {

    private static final String SEATS = "marchepied.seats-per-trainer";
    private static final int MOST_SEATS = 4;

    private static final Set<String> NAMES = Set.of(
            "marchepied.address",
            "marchepied.port",
            "marchepied.data",
            "marchepied.content",
            "marchepied.plugins",
            "marchepied.db.url",
            "marchepied.db.user",
            "marchepied.db.password",
            "marchepied.db.password.file",
            "marchepied.demo",
            "marchepied.demo.pack",
            SEATS);

    /** Lines of the settings file that nothing reads: most likely a slip of the pen. */
    static List<String> unknown(Configuration configuration) {
        return configuration.fileValues().keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .toList();
    }

    static Settings read(Configuration configuration, Installation installation, Texts texts, boolean demo)
            throws Refusal {
        boolean inDemo = demo || isTrue(configuration, "marchepied.demo");
        Path data = folder(configuration, "marchepied.data", Path.of(inDemo ? "demo-data" : "data"), texts);
        Path content = folder(configuration, "marchepied.content", installation.content(), texts);
        Path plugins = folder(configuration, "marchepied.plugins", installation.plugins(), texts);
        String address = configuration.value("marchepied.address").orElse("127.0.0.1");
        int port = number(configuration.value("marchepied.port").orElse("8080"), 65_535, "setting.port", texts);
        number(configuration.value(SEATS).orElse("4"), MOST_SEATS, "setting.seats", texts);

        var properties = new TreeMap<>(configuration.fileValues());
        properties.put("marchepied.data", data.toString());
        properties.put("marchepied.content", content.toString());
        properties.put("marchepied.plugins", plugins.toString());
        properties.put("marchepied.address", address);
        properties.put("marchepied.port", String.valueOf(port));
        properties.put("marchepied.demo", String.valueOf(inDemo));
        properties.put(
                "marchepied.db.url",
                configuration.value("marchepied.db.url").orElse("jdbc:derby:" + data.resolve("db") + ";create=true"));
        configuration.value("marchepied.db.user").ifPresent(user -> properties.put("marchepied.db.user", user));
        password(configuration, texts).ifPresent(password -> properties.put("marchepied.db.password", password));
        return new Settings(data, content, plugins, address, port, Map.copyOf(properties));
    }

    private static Path folder(Configuration configuration, String name, Path byDefault, Texts texts) throws Refusal {
        String value = configuration.value(name).orElse(byDefault.toString());
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal(texts.text("setting.folder", name, value), e);
        }
    }

    /** From 1 to the most. */
    private static int number(String value, int most, String refusal, Texts texts) throws Refusal {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, with the value
        }
        throw new Refusal(texts.text(refusal, value));
    }

    private static boolean isTrue(Configuration configuration, String name) {
        return configuration.value(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** From the setting itself or from a file, which is how systemd and containers hand over a secret. */
    private static Optional<String> password(Configuration configuration, Texts texts) throws Refusal {
        Optional<String> file = configuration.value("marchepied.db.password.file");
        if (file.isEmpty()) {
            return configuration.value("marchepied.db.password");
        }
        try {
            return Optional.of(Files.readString(Path.of(file.get())).stripTrailing());
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(texts.text("setting.password-file", file.get()), e);
        }
    }
}
