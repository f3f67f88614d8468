package org.marchepied.plugin.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be seen to be wrong in the HTML of a screen: labels, ids, keyboard, script, style, remote addresses. */
final class ScreenCheck {

    private static final String CONTROLS = "input:not([type=hidden]), select, textarea";
    private static final Pattern REMOTE = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Set<String> ADDRESSES = Set.of(
            "src", "href", "srcset", "action", "formaction", "poster", "data", "background", "cite", "xlink:href");
    private static final Set<String> REFERENCES = Set.of("for", "aria-describedby", "aria-labelledby", "aria-controls");

    private final Document screen;
    private final Set<String> secretFields;
    private final List<String> problems = new ArrayList<>();

    private ScreenCheck(Document screen, Set<String> secretFields) {
        this.screen = screen;
        this.secretFields = secretFields;
    }

    static List<String> problems(Document screen, Set<String> secretFields) {
        var check = new ScreenCheck(screen, secretFields);
        check.controls();
        check.buttons();
        check.forms();
        check.ids();
        check.elements();
        return check.problems;
    }

    /** A printout has no forms: nobody can press a button on paper. */
    static List<String> printoutProblems(Document printout) {
        var check = new ScreenCheck(printout, Set.of());
        check.controls();
        check.ids();
        check.elements();
        printout.select("form, button, input, select, textarea, video, audio")
                .forEach(element -> check.problem("has no place in a printout", element));
        printout.select("h1").forEach(element -> check.problem("is the page's own; begin with h2", element));
        return check.problems;
    }

    private void controls() {
        for (var control : screen.select(CONTROLS)) {
            if (label(control).isBlank()) {
                problem("has no label", control);
            }
            if (secretFields.contains(control.attr("name"))
                    && (!control.attr("value").isEmpty() || !control.text().isEmpty())) {
                problem("is a secret field and was given a value", control);
            }
        }
        for (var image : screen.select("img:not([alt]), input[type=image]:not([alt])")) {
            problem("has no alternative text", image);
        }
    }

    private void buttons() {
        for (var button : screen.select("button")) {
            if (button.text().isBlank() && button.attr("aria-label").isBlank()) {
                problem("has no name", button);
            }
            if (!button.attr("type").equals("submit") || !button.attr("name").equals("action")) {
                problem("must be type=submit and name=action, to work without JavaScript", button);
            }
            if (button.closest("form") == null) {
                problem("stands in no form", button);
            }
        }
        for (var pretender : screen.select("[role=button]:not(button), a:not([href]), a[href='#']")) {
            problem("pretends to be a button; use a button", pretender);
        }
    }

    private void forms() {
        for (var form : screen.select("form")) {
            if (!form.attr("method").equals("post") || !form.attr("action").equals(TestPage.ACTION_URL)) {
                problem("must post to the page's actionUrl; use Components.form", form);
            }
            if (form.select("[name=" + TestPage.TOKEN + "]").isEmpty() || !form.hasAttr("data-activity-form")) {
                problem("lacks the page's hidden fields; use Components.form", form);
            }
            if (form.select("button").isEmpty()) {
                problem("has no button", form);
            }
        }
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        for (var element : screen.select("[id]")) {
            if (!ids.add(element.id())) {
                problem("has the same id as another element", element);
            }
            if (!element.id().startsWith(TestPage.ID_PREFIX)) {
                problem("has an id that is not from page.id(…), so it may be double on the page", element);
            }
        }
        for (var element : screen.getAllElements()) {
            for (var reference : REFERENCES) {
                for (var id : element.attr(reference).split("\\s+")) {
                    if (!id.isEmpty() && !ids.contains(id)) {
                        problem("refers in " + reference + " to '" + id + "', which does not exist", element);
                    }
                }
            }
        }
    }

    private void elements() {
        for (var element : screen.body().getAllElements()) {
            if (Set.of("script", "style", "link", "meta", "base", "iframe", "object", "embed", "template")
                    .contains(element.normalName())) {
                problem("is not allowed in a screen", element);
            }
            for (var attribute : element.attributes()) {
                attribute(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
        }
    }

    private void attribute(Element element, String name, String value) {
        if (name.startsWith("on") || name.equals("style")) {
            problem("has the attribute " + name + ", which the content security policy forbids", element);
        }
        if (ADDRESSES.contains(name) && REMOTE.matcher(value).matches()) {
            problem("has the remote address '" + value + "'", element);
        }
        if (name.equals("tabindex") && !Set.of("0", "-1").contains(value)) {
            problem("has a tabindex above 0, which breaks the order of the Tab key", element);
        }
        if (name.equals("tabindex")
                && value.equals("0")
                && !element.is("button, input, select, textarea, a, summary")) {
            problem("takes the focus and is not a control", element);
        }
        if (name.equals("tabindex") && value.equals("-1") && element.is("button:not([aria-hidden=true])")) {
            problem("cannot be reached with the Tab key", element);
        }
    }

    private String label(Element control) {
        var words = new StringBuilder(control.attr("aria-label"));
        var parent = control.closest("label");
        if (parent != null) {
            words.append(parent.text());
        }
        for (var label : screen.select("label[for]")) {
            if (!control.id().isEmpty() && label.attr("for").equals(control.id())) {
                words.append(label.text());
            }
        }
        for (var id : control.attr("aria-labelledby").split("\\s+")) {
            var label = id.isEmpty() ? null : screen.getElementById(id);
            words.append(label == null ? "" : label.text());
        }
        return words.toString();
    }

    private void problem(String what, Element element) {
        var tag = element.shallowClone().outerHtml();
        problems.add((tag.length() > 200 ? tag.substring(0, 200) + "…" : tag) + " " + what + ".");
    }
}
