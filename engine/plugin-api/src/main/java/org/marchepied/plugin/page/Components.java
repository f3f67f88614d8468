package org.marchepied.plugin.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.jte.StaticTemplates;
import org.marchepied.plugin.page.jte.Templates;

/** The components that screens are made of. Call them from a template: {@code ${Components.button(page, …)}}. */
public final class Components {

    private static final Templates TEMPLATES = new StaticTemplates();

    private Components() {}

    /**
     * The form that posts to the activity; works with and without JavaScript. One for each screen: the engine's own
     * buttons, such as the one that asks for a hint, send it too, so that nothing typed is lost.
     */
    public static Content form(ScreenPage page, Content body) {
        return TEMPLATES.form(page, null, null, body);
    }

    /**
     * A form whose Enter key sends an action, whatever button stands first in it. Without this, Enter in a text field
     * presses the form's first button, which may be the one that clears the field.
     *
     * @param label of the button that Enter stands for
     */
    public static Content form(ScreenPage page, String enterAction, String label, Content body) {
        return TEMPLATES.form(page, enterAction, label, body);
    }

    /** A text field with its label, help, error and coach mark. A secret field is never given a value. */
    public static Content field(ScreenPage page, Field field) {
        return TEMPLATES.field(page, field);
    }

    /**
     * A button that sends an action, with its coach mark.
     *
     * @param element the button's local name
     * @param action as {@link org.marchepied.plugin.Action#of} reads it
     * @param style {@code primary}, {@code secondary} or {@code link}, and classes of the plugin's own
     */
    public static Content button(ScreenPage page, String element, String action, String label, String style) {
        return TEMPLATES.button(page, element, action, label, style);
    }

    /** The coach mark of an element, for elements the other components do not cover; nothing if it has none. */
    public static Content coach(ScreenPage page, String element) {
        return TEMPLATES.coach(page, element);
    }

    /** The error of an element, for elements the other components do not cover; nothing if it has none. */
    public static Content error(ScreenPage page, String element) {
        return TEMPLATES.error(page, element);
    }

    /** The ids that describe an element, for {@code aria-describedby}; null for none, which leaves the attribute out. */
    public static @Nullable String describedBy(ScreenPage page, String element) {
        var ids = new StringBuilder();
        if (page.error(element) != null) {
            ids.append(page.id(element)).append("-error ");
        }
        if (page.coach(element) != null) {
            ids.append(page.id(element)).append("-coach ");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
