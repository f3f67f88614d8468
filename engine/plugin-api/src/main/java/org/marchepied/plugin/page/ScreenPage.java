package org.marchepied.plugin.page;

import gg.jte.Content;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the engine tells a screen's template about the page it stands on. Implemented by the engine only. */
public interface ScreenPage {

    Locale locale();

    /** The message of the plugin in the learner's language, as the pack words it; formatted by MessageFormat. */
    String text(String key, Object... args);

    /** An id unique on the page for an element's local name. */
    String id(String element);

    /** Where forms post to. */
    String actionUrl();

    /** Address of a page with a document to print; see {@link org.marchepied.plugin.Printout}. */
    String printUrl(String printout);

    /** The hidden fields every form carries (protection against forgery, revision of the state). */
    Content hiddenFields();

    /** The coach mark to show at an element; null for none. */
    @Nullable
    Coach coach(String element);

    /** What is wrong with an element, in words; null for nothing. */
    @Nullable
    String error(String element);

    /** What a field holds: what the learner typed last, else what the screen gives it; empty for a secret field. */
    String value(String field);

    /**
     * A hint in words at its element.
     *
     * @param order from 1, in the order in which the hints are to be done
     * @param value what to enter, for a page that waits for the right value; empty for a button
     */
    record Coach(int order, String text, String value) {}
}
