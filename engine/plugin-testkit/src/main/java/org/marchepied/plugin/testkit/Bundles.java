package org.marchepied.plugin.testkit;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Messages;

/** The messages of a plugin in all its languages. */
final class Bundles {

    private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

    Bundles(Class<?> plugin, List<String> languages) {
        for (var language : languages) {
            byLanguage.put(language, Messages.bundle(plugin, language).orElse(Map.of()));
        }
    }

    /** The sentence in one language; a message missing in any language goes to the problems. */
    String sentence(Locale locale, String key, List<Object> args, Consumer<String> problems) {
        byLanguage.forEach((language, messages) -> check(language, messages.get(key), key, args, problems));
        var pattern = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        try {
            return pattern == null ? key : Messages.format(pattern, locale, args);
        } catch (IllegalArgumentException malformed) {
            return key;
        }
    }

    /** What is wrong with the bundles before anything is said. */
    List<String> problems() {
        Set<String> all = new TreeSet<>();
        byLanguage.values().forEach(messages -> all.addAll(messages.keySet()));
        return byLanguage.entrySet().stream()
                .flatMap(bundle -> all.stream()
                        .filter(key -> bundle.getValue().getOrDefault(key, "").isBlank())
                        .map(key ->
                                "The message '" + key + "' is missing in messages_" + bundle.getKey() + ".properties."))
                .toList();
    }

    private static void check(
            String language, @Nullable String pattern, String key, List<Object> args, Consumer<String> problems) {
        if (pattern == null) {
            problems.accept("The message '" + key + "' is missing in messages_" + language + ".properties.");
            return;
        }
        try {
            var format = new MessageFormat(pattern.replace("'", "''"));
            var wanted = format.getFormatsByArgumentIndex().length;
            if (wanted > args.size()) {
                problems.accept("The message '" + key + "' in messages_" + language + ".properties wants " + wanted
                        + " arguments, was given " + args.size() + ".");
            }
        } catch (IllegalArgumentException malformed) {
            problems.accept("The message '" + key + "' in messages_" + language + ".properties is malformed: "
                    + malformed.getMessage());
        }
    }
}
