package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;

/** Taps on a telephone, whose own keyboard and lists give texts and choices. */
final class TouchHands implements Hands {

    /** Of two taps on one spot that follow more quickly, the pages take the second for a part of a double tap. */
    private static final Duration DOUBLE_TAP = Duration.ofMillis(600);

    private long nextTap = System.nanoTime();

    @Override
    public Browser.NewContextOptions device() {
        return new Browser.NewContextOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(360, 740);
    }

    @Override
    public void press(Locator target) {
        Await.until(Visit.PATIENCE, () -> "time for a tap", () -> System.nanoTime() - nextTap >= 0);
        target.tap();
        nextTap = System.nanoTime() + DOUBLE_TAP.toNanos();
    }

    @Override
    public void write(Locator field, String text) {
        press(field);
        field.fill(text);
    }

    @Override
    public void tick(Locator choice) {
        press(choice);
    }

    @Override
    public void select(Locator list, String label) {
        press(list);
        list.selectOption(new SelectOption().setLabel(label));
    }
}
