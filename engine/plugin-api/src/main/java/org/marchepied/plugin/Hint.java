package org.marchepied.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where to look and what to do there.
 *
 * @param target the local name of the element on the screen
 * @param value for {@link Move#ENTER} the value to type, tick or choose; for {@link Move#WRITE} an example; for
 *     {@link Move#PRESS} the button's value, as {@link Action#of} reads it
 * @param key of the message that says it in words, for instance "Tapez {0}."
 */
public record Hint(String target, Move move, String value, String key, List<Object> args) {

    /** What the learner's hand does. */
    public enum Move {
        /** Fill in, tick or choose; the field's name is the hint's target. */
        ENTER,
        /** Fill in with words of one's own; the field's name is the hint's target. */
        WRITE,
        /** Press the button. */
        PRESS
    }

    public Hint {
        args = List.copyOf(args);
    }

    public static Hint enter(String field, String value, String key, Object... args) {
        return new Hint(field, Move.ENTER, value, key, List.of(args));
    }

    public static Hint write(String field, String example, String key, Object... args) {
        return new Hint(field, Move.WRITE, example, key, List.of(args));
    }

    public static Hint press(String target, String button, String key, Object... args) {
        return new Hint(target, Move.PRESS, button, key, List.of(args));
    }

    /**
     * The hints that are still to be done on a page: those for fields that already hold the right value are left out.
     *
     * @param valueOf what a field holds, or the empty string; secret fields never hold anything
     */
    public static List<Hint> remaining(List<Hint> hints, UnaryOperator<String> valueOf) {
        return hints.stream()
                .filter(hint -> !hint.isDone(valueOf.apply(hint.target)))
                .toList();
    }

    private boolean isDone(String held) {
        return switch (move) {
            case ENTER -> !value.isEmpty() && value.equals(held);
            case WRITE -> !held.isBlank();
            case PRESS -> false;
        };
    }

    /** What the field must hold for a page that waits for it; empty for a button and for words of one's own. */
    public String expected() {
        return move == Move.ENTER ? value : "";
    }

    /**
     * The action of doing what the hints say, up to the first button.
     *
     * @param held what the fields hold before that
     * @throws IllegalArgumentException if no hint presses a button
     */
    public static Action toAction(List<Hint> hints, Map<String, String> held) {
        Map<String, String> fields = new LinkedHashMap<>(held);
        for (var hint : hints) {
            if (hint.move == Move.PRESS) {
                return Action.of(hint.value, fields);
            }
            fields.put(hint.target, hint.value);
        }
        throw new IllegalArgumentException("The hints press no button: " + hints);
    }
}
