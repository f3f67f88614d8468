package org.marchepied.plugin;

import gg.jte.Content;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.ScreenPage;

/**
 * All that a learner may see of a state: a typed template, bound late to the page around it.
 *
 * @param name of the screen among those of the simulation. What a learner has typed stays in the fields as long as the
 *     name stays, and is forgotten when another screen comes.
 * @param edition of the screen; counts what was taken over from its fields, so that they are empty for the next. What
 *     was typed on a page of an older edition is found again, unlike that of another screen.
 * @param template gives the screen's HTML for a page; called once for each rendering
 * @param focus the element that gets the focus when the screen is new; null to leave it to the page
 * @param values what the fields hold before the learner types, by field name; no secrets
 */
public record Screen(
        String name,
        int edition,
        Function<ScreenPage, Content> template,
        @Nullable String focus,
        Map<String, String> values) {

    public Screen {
        values = Map.copyOf(values);
    }

    /** The screen of a simulation that has only one. */
    public static Screen of(Function<ScreenPage, Content> template) {
        return of("", template);
    }

    public static Screen of(String name, Function<ScreenPage, Content> template) {
        return new Screen(name, 0, template, null, Map.of());
    }

    /** This screen after so many things were taken over from its fields. */
    public Screen edition(int count) {
        return new Screen(name, count, template, focus, values);
    }

    /** This screen with the focus at an element. */
    public Screen at(String element) {
        return new Screen(name, edition, template, element, values);
    }

    /** This screen with fields that hold something before the learner types. */
    public Screen holding(Map<String, String> fieldValues) {
        return new Screen(name, edition, template, focus, fieldValues);
    }

    /** Whether what is typed on the other stays in the fields of this one. */
    public boolean isStill(Screen other) {
        return name.equals(other.name) && edition == other.edition;
    }

    /**
     * What the fields hold now.
     *
     * @param typed the form as the learner sent it last from this screen, without secrets; null if not yet sent
     */
    public Map<String, String> held(@Nullable Map<String, String> typed) {
        return typed == null ? values : typed;
    }
}
