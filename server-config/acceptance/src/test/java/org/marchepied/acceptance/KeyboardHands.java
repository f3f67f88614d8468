package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Tab, arrows, Space and Enter; every stop must be seen. */
final class KeyboardHands implements Hands {

    private static final int MOST_STOPS = 250;

    private static final String DIRECTION = """
            target => {
              const here = document.activeElement;
              if (here === target) return 'here';
              const sameGroup = target.type === 'radio' && here?.type === 'radio' && here.name === target.name && here.form === target.form;
              if (sameGroup) return 'group';
              return here && here !== document.body && here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
            }""";

    @Override
    public void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("Control+A");
        field.page().keyboard().press("Delete");
        field.page().keyboard().type(text);
    }

    @Override
    public void tick(Locator choice) {
        reach(choice);
        if (!choice.isChecked()) {
            choice.page().keyboard().press("Space");
        }
    }

    @Override
    public void select(Locator list, String label) {
        reach(list);
        var chosen = "list => list.selectedOptions[0]?.label";
        list.page().keyboard().press("Home");
        for (var stop = 0; stop < MOST_STOPS && !label.equals(list.evaluate(chosen)); stop++) {
            list.page().keyboard().press("ArrowDown");
        }
        assertThat(list.evaluate(chosen)).isEqualTo(label);
    }

    private static void reach(Locator target) {
        var keyboard = target.page().keyboard();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            switch ((String) target.evaluate(DIRECTION)) {
                case "here" -> {
                    assertThat(Focus.unseen(target.page()))
                            .as("keyboard focus on %s", target)
                            .isEmpty();
                    return;
                }
                case "group" -> keyboard.press("ArrowDown");
                case "back" -> keyboard.press("Shift+Tab");
                default -> keyboard.press("Tab");
            }
        }
        throw new AssertionError("not reached by the keyboard: " + target);
    }
}
