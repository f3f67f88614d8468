package org.marchepied.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings as MicroProfile Config knows them: a system property {@code marchepied.port} wins over the environment
 * variable {@code MARCHEPIED_PORT}, which wins over a line of {@code conf/marchepied.properties}.
 */
final class Configuration {

    private final Properties system;
    private final Map<String, String> environment;
    private final Properties file;

    Configuration(Properties system, Map<String, String> environment, Properties file) {
        this.system = system;
        this.environment = environment;
        this.file = file;
    }

    static Configuration read(Path file, Texts texts) throws Refusal {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal(texts.text("configuration.unreadable", file, String.valueOf(e.getMessage())), e);
            }
        }
        return new Configuration(System.getProperties(), System.getenv(), properties);
    }

    /** Without surrounding blanks; an empty value is no value. */
    Optional<String> value(String name) {
        String variable = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(system.getProperty(name))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The lines of the file, for the server's own settings that this command does not know. */
    Map<String, String> fileValues() {
        var values = new TreeMap<String, String>();
        file.stringPropertyNames().forEach(name -> value(name).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
