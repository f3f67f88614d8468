package org.marchepied.plugins.cvbuilder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.marchepied.plugin.Action;

/** Lists of a profile, changed at one place. */
public final class Entries {

    private Entries() {}

    /** The entry that a button is about; empty if it is none of the list's. */
    public static OptionalInt place(Action action, int size) {
        var text = action.field("entry");
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) >= size) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** The list with the element in a place, or at the end for {@link CvState#NEW}. */
    public static <T> List<T> with(List<T> list, int place, T element) {
        var all = new ArrayList<>(list);
        if (place == CvState.NEW) {
            all.add(element);
        } else {
            all.set(place, element);
        }
        return all;
    }

    public static <T> List<T> without(List<T> list, int place) {
        var all = new ArrayList<>(list);
        all.remove(place);
        return all;
    }
}
