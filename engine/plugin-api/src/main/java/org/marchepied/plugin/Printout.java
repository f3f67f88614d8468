package org.marchepied.plugin;

import gg.jte.Content;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.marchepied.plugin.page.ScreenPage;

/**
 * A document that a learner can take home on paper, such as a proof or a CV: shown as a page to print and made a PDF by
 * the engine. A screen links to it by {@link ScreenPage#printUrl}.
 *
 * @param name of the document within the simulation, in lower case with hyphens
 * @param titleKey message that is the document's title
 * @param template gives the content: headings from {@code h2}, paragraphs, lists, tables, pictures of the plugin's own
 *     static files by {@code /p/<id>/…}; no forms. It is also set by a PDF writer that knows CSS 2.1: no grid, no flex.
 *     The style is {@link PluginFiles#PRINT_STYLE} among the plugin's static files.
 */
public record Printout(String name, String titleKey, Function<ScreenPage, Content> template) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Printout {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A printout's name is lower-case words joined by hyphens, was '" + name + "'.");
        }
    }
}
