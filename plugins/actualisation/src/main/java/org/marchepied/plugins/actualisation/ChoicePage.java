package org.marchepied.plugins.actualisation;

import java.util.List;
import java.util.function.Function;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.page.Field;
import org.marchepied.plugin.page.Option;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** The screen of a page with one question and its answers. Its messages begin with the page's key. */
final class ChoicePage {

    private ChoicePage() {}

    static Screen screen(
            Exercise exercise, String name, String key, String field, Function<ScreenPage, List<Option>> options) {
        return screen(exercise, name, key, field, options, false);
    }

    /** The same with a box to tick before it is sent. */
    static Screen ticked(
            Exercise exercise, String name, String key, String field, Function<ScreenPage, List<Option>> options) {
        return screen(exercise, name, key, field, options, true);
    }

    private static Screen screen(
            Exercise exercise,
            String name,
            String key,
            String field,
            Function<ScreenPage, List<Option>> options,
            boolean isTicked) {
        return Screen.of(name, page -> {
                    var sheet = Sheet.of(exercise, page);
                    var question = Field.text(field, page.text(key + ".question", sheet.month()))
                            .withHelp(page.text(key + ".help", sheet.month()));
                    return new StaticTemplates()
                            .choice(page, sheet, page.text(key + ".title"), question, options.apply(page), isTicked);
                })
                .at(field);
    }

    /** Answers whose messages are a prefix and their value. */
    static List<Option> options(ScreenPage page, String prefix, List<String> values) {
        return values.stream()
                .map(value -> new Option(value, page.text(prefix + value)))
                .toList();
    }
}
