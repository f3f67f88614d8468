package org.marchepied.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The message bundles of plugins, and how a message becomes a sentence. */
public final class Messages {

    private Messages() {}

    /**
     * The bundle of one language, key to pattern, read from beside the class; empty if there is none.
     *
     * @param language in two letters, such as {@code fr}
     */
    public static Optional<Map<String, String>> bundle(Class<?> plugin, String language) {
        var name = PluginFiles.MESSAGES + "_" + language + ".properties";
        try (var stream = plugin.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var messages = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            return Optional.of(Map.copyOf(messages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sentence of a message. {@code {0}} and its kind work as in {@link MessageFormat}, save that an apostrophe is
     * an apostrophe, since those who word messages are not programmers.
     *
     * @throws IllegalArgumentException if the pattern's braces make no sense
     */
    public static String format(String pattern, Locale locale, List<Object> args) {
        return new MessageFormat(pattern.replace("'", "''"), locale).format(args.toArray());
    }
}
