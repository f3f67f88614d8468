package org.marchepied.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points and clicks; the keyboard only types letters and digits. */
final class MouseHands implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.click(new Locator.ClickOptions().setClickCount(3));
        field.page().keyboard().press("Control+A");
        field.page().keyboard().press("Delete");
        field.page().keyboard().type(text);
    }

    @Override
    public void tick(Locator choice) {
        choice.click();
    }

    @Override
    public void select(Locator list, String label) {
        list.selectOption(new SelectOption().setLabel(label));
    }
}
