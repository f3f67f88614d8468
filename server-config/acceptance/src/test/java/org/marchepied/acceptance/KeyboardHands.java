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

    private static final String UNSEEN = """
            () => {
              const here = document.activeElement;
              const marked = [here, here.closest('label')].filter(Boolean).some(element => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
              });
              if (!marked) return 'the focus is not marked';
              const box = here.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
              const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
              if (box.bottom < 0 || box.top > innerHeight) return 'the focus is out of sight';
              const top = document.elementFromPoint(x, y);
              const related = top && (top === here || here.contains(top) || top.contains(here) || top.closest('label')?.contains(here));
              return related ? '' : 'the focus is covered by ' + top?.outerHTML.slice(0, 80);
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
                    assertThat(target.page().evaluate(UNSEEN))
                            .as("keyboard focus on %s", target)
                            .isEqualTo("");
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
