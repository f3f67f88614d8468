package org.marchepied.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to tell the learner, as a key of the plugin's messages: never text, since packs reword it and languages differ.
 *
 * @param key of the message, or the empty string for nothing to say
 * @param args for the message's {@code {0}}, {@code {1}}…; never the value of a secret field
 * @param target the element the message is about, where the focus goes; null for none
 * @param others what else is wrong with the same form, each with a target of its own
 */
public record Feedback(
        String key, List<Object> args, @Nullable String target, List<Feedback> others) {

    public static final Feedback NONE = new Feedback("", List.of(), null, List.of());

    public Feedback {
        args = List.copyOf(args);
        others = List.copyOf(others);
    }

    public static Feedback of(String key, Object... args) {
        return new Feedback(key, List.of(args), null, List.of());
    }

    public Feedback at(String element) {
        return new Feedback(key, args, element, others);
    }

    /** This feedback, said aloud, and another one shown at its own element. */
    public Feedback and(Feedback other) {
        var all = new ArrayList<>(others);
        all.add(other);
        return new Feedback(key, args, target, all);
    }

    /** What there is to say about an element. */
    public Optional<Feedback> about(String element) {
        return element.equals(target)
                ? Optional.of(this)
                : others.stream()
                        .flatMap(other -> other.about(element).stream())
                        .findFirst();
    }
}
