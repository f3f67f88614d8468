package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** An exercise on a step page, worked as a person does: by what is written on it. */
final class Activity {

    static final String TEXTS = "input:is([type=text], [type=email], [type=search]), textarea";

    private static final String SIGHT = """
            section => ({
              mode: section.dataset.mode,
              screen: [section.dataset.simulation, section.dataset.mode, section.dataset.screen].join('-'),
              headings: [...section.querySelectorAll('.activity-screen :is(h2, h3)')].map(h => h.innerText).join('-'),
              marks: [...section.querySelectorAll('.mp-coach:not(.is-later)')].map(mark => {
                const target = document.getElementById(mark.id.replace(/-coach$/, ''));
                return {
                  target: target.id,
                  kind: target.matches('[role=radiogroup]') ? 'choices' : target.type || target.tagName,
                  expected: target.dataset.expect ?? '',
                  text: mark.innerText,
                };
              }),
            })""";

    private final Visit visit;
    private final String id;

    Activity(Visit visit, String id) {
        this.visit = visit;
        this.id = id;
    }

    String id() {
        return id.replaceFirst("^exercice-", "");
    }

    Locator section() {
        return visit.page().locator(".activity#" + id);
    }

    String text() {
        return Visit.text(section());
    }

    /** What its text fields hold. */
    List<String> typed() {
        return section().locator(TEXTS).all().stream().map(Locator::inputValue).toList();
    }

    boolean isQuestion() {
        return section().getAttribute("class").contains("question");
    }

    /** The id of what is practised. */
    String simulation() {
        return section().getAttribute("data-simulation");
    }

    /**
     * What a learner sees of it at one moment.
     *
     * @param screen a name for the screen that is shown, of all screens of all simulations
     * @param mode as the engine calls it
     * @param marks the current coach mark; without scripts, all that are to be followed before the page is sent
     */
    record Sight(String screen, String mode, List<Mark> marks) {}

    /**
     * A coach mark.
     *
     * @param target the id of what it points at
     * @param kind of the target: the type of a field, "choices", or else the name of its element
     * @param expected in a field; empty for anything
     */
    record Mark(String target, String kind, String expected, String text) {}

    /** In one go: it is asked before each move. */
    Sight sight() {
        var seen = (Map<?, ?>) section().evaluate(SIGHT);
        var headings = (String) seen.get("headings");
        var marks = ((List<?>) seen.get("marks"))
                .stream()
                        .map(mark -> (Map<?, ?>) mark)
                        .map(mark -> new Mark(
                                (String) mark.get("target"),
                                (String) mark.get("kind"),
                                (String) mark.get("expected"),
                                Visit.plain((String) mark.get("text"))))
                        .toList();
        var name = seen.get("screen") + (headings.isBlank() ? "" : "-" + Integer.toHexString(headings.hashCode()));
        return new Sight(name, (String) seen.get("mode"), marks);
    }

    /** Whether the last move has completed it. */
    boolean isRight() {
        return section().locator("> .message.right").count() > 0;
    }

    /** Counts what was done in it. */
    int revision() {
        return Integer.parseInt(
                section().locator("input[name=revision]").first().getAttribute("value"));
    }

    /** The mode as the engine calls it. */
    String modeName() {
        return section().getAttribute("data-mode");
    }

    String mode() {
        return Visit.text(section().locator(".modes [aria-current]"));
    }

    String message() {
        return Visit.text(section().locator("[role=status]").first());
    }

    void answer(List<String> choices) {
        for (var box : section().locator("input[type=checkbox]:checked").all()) {
            visit.hands().tick(box);
        }
        for (var text : choices) {
            visit.hands().tick(choice(text));
        }
        press("Valider ma réponse");
    }

    void answerWrongly(List<String> right) {
        var wrong = section().locator("label").all().stream()
                .map(Visit::text)
                .filter(text -> !right.contains(text))
                .findFirst()
                .orElseThrow();
        answer(List.of(wrong));
    }

    /** Presses one of the engine's own buttons around the screen: the screen may have others of the same words. */
    void pressTool(String name) {
        visit.press(section().locator("[id='" + id + "__" + name + "']"));
    }

    void press(String label) {
        visit.press(button(label));
    }

    void write(String label, String text) {
        visit.hands().write(field(label), text);
    }

    Locator field(String label) {
        return section()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    Locator button(String label) {
        return section()
                .locator("button:not([aria-hidden=true])")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    /** Looks for each digit where it stands now. */
    void pressKeys(String digits) {
        for (var digit : digits.split("")) {
            visit.press(key(digit));
        }
    }

    Locator key(String digit) {
        return section()
                .locator("button.kp-key")
                .filter(new Locator.FilterOptions()
                        .setHasText(java.util.regex.Pattern.compile("^\\s*" + digit + "\\s*$")));
    }

    /** Without scripts a page forgets what was typed when a key is pressed, and the learner types it again. */
    void writeWhatIsMissing(String label, String text) {
        if (!field(label).inputValue().equalsIgnoreCase(text)) {
            write(label, text);
        }
    }

    void assertCompleted() {
        assertThat(message()).as(id).contains("C’est réussi");
        assertThat(section().getAttribute("data-done")).as(id).isEqualTo("true");
    }

    private Locator choice(String text) {
        return section().locator("label").all().stream()
                .filter(label -> Visit.text(label).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice '" + text + "' in " + id))
                .locator("input");
    }
}
