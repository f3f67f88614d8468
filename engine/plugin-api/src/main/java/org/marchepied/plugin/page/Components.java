package org.marchepied.plugin.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.jte.StaticTemplates;
import org.marchepied.plugin.page.jte.Templates;

/**
 * The components that screens are made of. Call them from a template: {@code ${Components.button(page, …)}}. Each brings
 * its label, its error and its coach mark, and holds what the learner has typed or chosen.
 */
public final class Components {

    /** What a tick box sends when it is ticked. */
    public static final String TICKED = "on";

    private static final int LONGEST_AREA = 20_000;

    private static final Templates TEMPLATES = new StaticTemplates();

    private Components() {}

    /**
     * The form that posts to the activity; works with and without JavaScript. One for each screen: the engine's own
     * buttons, such as the one that asks for a hint, send it too, so that nothing typed is lost.
     */
    public static Content form(ScreenPage page, Content body) {
        return TEMPLATES.form(page, null, null, false, body);
    }

    /**
     * A form whose Enter key sends an action, whatever button stands first in it. Without this, Enter in a text field
     * presses the form's first button, which may be the one that clears the field.
     *
     * @param label of the button that Enter stands for
     */
    public static Content form(ScreenPage page, String enterAction, String label, Content body) {
        return TEMPLATES.form(page, enterAction, label, false, body);
    }

    /** A form that can also send files; see {@link #upload}. */
    public static Content uploadForm(ScreenPage page, String enterAction, String label, Content body) {
        return TEMPLATES.form(page, enterAction, label, true, body);
    }

    /** A text field. A secret field is never given a value. */
    public static Content field(ScreenPage page, Field field) {
        return TEMPLATES.field(page, field);
    }

    /**
     * A text field of several lines. It cuts nothing off a text of {@value #LONGEST_AREA} characters, whatever the
     * field says: the simulation says when a text is too long.
     */
    public static Content area(ScreenPage page, Field field, int rows) {
        return TEMPLATES.area(page, field, rows, LONGEST_AREA);
    }

    /** A list to choose one option from; its first line, which chooses nothing, is the prompt. */
    public static Content select(ScreenPage page, Field field, String prompt, List<Option> options) {
        return TEMPLATES.select(page, field, prompt, options);
    }

    /**
     * A question with its answers below one another, of which one can be chosen.
     *
     * @param field its label is the question
     */
    public static Content choices(ScreenPage page, Field field, List<Option> options) {
        return TEMPLATES.choices(page, field, options);
    }

    /** A box to tick; sends {@link #TICKED} or nothing. */
    public static Content tick(ScreenPage page, String name, String label) {
        return TEMPLATES.tick(page, name, label);
    }

    /**
     * Chooses a file of the computer; in a {@link #uploadForm}. The engine tells the plugin what was sent and keeps
     * nothing of it. There must be another way to do the exercise, for a learner who has no file.
     *
     * @param accept media types and endings offered first, such as {@code .pdf,.docx}; empty for all
     */
    public static Content upload(ScreenPage page, Field field, String accept) {
        return TEMPLATES.upload(page, field, accept);
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
        return describedBy(page, element, "");
    }

    /** The same for a field with its help. */
    public static @Nullable String describedBy(ScreenPage page, Field field) {
        return describedBy(page, field.name(), field.help());
    }

    private static @Nullable String describedBy(ScreenPage page, String element, String help) {
        var ids = new StringBuilder();
        if (!help.isEmpty()) {
            ids.append(page.id(element)).append("-help ");
        }
        if (page.error(element) != null) {
            ids.append(page.id(element)).append("-error ");
        }
        if (page.coach(element) != null) {
            ids.append(page.id(element)).append("-coach ");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
