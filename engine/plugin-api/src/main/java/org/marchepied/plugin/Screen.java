package org.marchepied.plugin;

import gg.jte.Content;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.ScreenPage;

/**
 * All that a learner may see of a state: a typed template, bound late to the page around it.
 *
 * @param template gives the screen's HTML for a page; called once for each rendering
 * @param focus the element that gets the focus when the screen is new; null to leave it to the page
 */
public record Screen(
        Function<ScreenPage, Content> template, @Nullable String focus) {

    public static Screen of(Function<ScreenPage, Content> template) {
        return new Screen(template, null);
    }
}
