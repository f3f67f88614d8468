package org.marchepied.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell the learner, as a key of the plugin's messages: never text, since packs reword it and languages differ.
 *
 * @param key of the message, or the empty string for nothing to say
 * @param args for the message's {@code {0}}, {@code {1}}…; never the value of a secret field
 * @param target the element the message is about, where the focus goes; null for none
 */
public record Feedback(
        String key, List<Object> args, @Nullable String target) {

    public static final Feedback NONE = new Feedback("", List.of(), null);

    public Feedback {
        args = List.copyOf(args);
    }

    public static Feedback of(String key, Object... args) {
        return new Feedback(key, List.of(args), null);
    }

    public Feedback at(String element) {
        return new Feedback(key, args, element);
    }
}
