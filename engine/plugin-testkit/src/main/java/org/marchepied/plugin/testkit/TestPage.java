package org.marchepied.plugin.testkit;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.page.ScreenPage;

/** A page as the engine would make it, for one rendering of a screen. */
public final class TestPage implements ScreenPage {

    static final String ID_PREFIX = "a1-";
    static final String ACTION_URL = "/exercice/essai";
    static final String TOKEN = "_essai";

    private final Bundles bundles;
    private final Locale locale;
    private final Map<String, Coach> coaches = new LinkedHashMap<>();
    private final TreeSet<String> problems = new TreeSet<>();
    private @Nullable Feedback refusal;
    private @Nullable Map<String, String> typed;
    private Map<String, String> held = Map.of();

    TestPage(Bundles bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    /** A page with the messages of the plugin, in French or another language. */
    public static TestPage of(Class<?> plugin, Locale locale) {
        return new TestPage(new Bundles(plugin, List.of(locale.getLanguage())), locale);
    }

    /** The page shows these hints as coach marks. */
    public TestPage coaching(List<Hint> hints) {
        var order = 0;
        for (var hint : hints) {
            order++;
            var sentence = sentence(hint.key(), hint.args());
            coaches.put(hint.target(), new Coach(order, sentence, hint.expected()));
        }
        return this;
    }

    /** The page shows this feedback as an error at its target. */
    public TestPage refusing(Feedback feedback) {
        refusal = feedback;
        return this;
    }

    /** The learner has sent these values from the same screen before. */
    public TestPage typed(@Nullable Map<String, String> values) {
        typed = values;
        return this;
    }

    /** The screen's HTML on this page. */
    public String render(Screen screen) {
        held = screen.held(typed);
        return html(screen.template());
    }

    /** A document's HTML on this page. */
    String render(Printout printout) {
        return html(printout.template());
    }

    private String html(Function<ScreenPage, Content> template) {
        var output = new StringOutput();
        template.apply(this).writeTo(output);
        return output.toString();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    String sentence(String key, List<Object> args) {
        return bundles.sentence(locale, key, args, problems::add);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String text(String key, Object... args) {
        return sentence(key, List.of(args));
    }

    @Override
    public String id(String element) {
        return ID_PREFIX + element;
    }

    @Override
    public String actionUrl() {
        return ACTION_URL;
    }

    @Override
    public String printUrl(String printout) {
        return ACTION_URL + "/imprimer/" + printout;
    }

    @Override
    public Content hiddenFields() {
        return output -> output.writeContent("<input type=\"hidden\" name=\"" + TOKEN + "\" value=\"1\">");
    }

    @Override
    public @Nullable Coach coach(String element) {
        return coaches.get(element);
    }

    @Override
    public @Nullable String error(String element) {
        var shown = refusal;
        return shown == null
                ? null
                : shown.about(element)
                        .map(fault -> sentence(fault.key(), fault.args()))
                        .orElse(null);
    }

    @Override
    public String value(String field) {
        return held.getOrDefault(field, "");
    }
}
