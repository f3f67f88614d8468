package org.marchepied.server.activity;

import java.util.List;
import java.util.Locale;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;

/** Tells whether somebody typed into one field what belongs in another: the code where the identifier goes. */
final class Misplaced {

    /** Shorter values, like a day or a yes, are too often right in several fields. */
    private static final int SHORTEST = 4;

    private Misplaced() {}

    /** @param hints for the screen of the action, which was refused */
    static boolean isIn(Action action, List<Hint> hints) {
        return hints.stream()
                .filter(hint -> hint.expected().length() >= SHORTEST)
                .filter(hint -> !isSame(action.field(hint.target()), hint.expected()))
                .anyMatch(hint -> action.fields().values().stream().anyMatch(typed -> isSame(typed, hint.expected())));
    }

    private static boolean isSame(String typed, String expected) {
        return plain(typed).equals(plain(expected));
    }

    private static String plain(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
