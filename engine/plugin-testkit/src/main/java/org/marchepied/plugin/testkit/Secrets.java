package org.marchepied.plugin.testkit;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/** The secrets of one walk: those of the sample and those typed on the way. */
final class Secrets {

    private static final int TELLING_LENGTH = 4;

    /** As typed, and as it stands in JSON, which is slow to find out. */
    private final Map<String, String> values = new HashMap<>();

    Secrets(Set<String> known) {
        known.forEach(this::add);
    }

    /** A value too short to tell from chance is left out, and so is one that is no secret but noise. */
    void add(String value) {
        if (value.strip().length() >= TELLING_LENGTH && !HostileText.ALL.contains(value)) {
            values.computeIfAbsent(value, Secrets::escaped);
        }
    }

    /** The secret that stands in the text as a word of its own. */
    Optional<String> in(String text) {
        return values.entrySet().stream()
                .filter(secret -> standsIn(secret.getKey(), text) || standsIn(secret.getValue(), text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The secret that a learner could read in the screen or in its source. */
    Optional<String> in(Document screen) {
        var all = new StringBuilder(screen.wholeText());
        for (var element : screen.getAllElements()) {
            element.attributes().asList().stream().map(Attribute::getValue).forEach(value -> all.append(' ')
                    .append(value));
        }
        return in(all.toString());
    }

    private static String escaped(String secret) {
        var quoted = Json.createValue(secret).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static boolean standsIn(String secret, String text) {
        for (var at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
            var end = at + secret.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
