package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;

/** How a person works: with a mouse, with the keyboard alone, or by touch. */
interface Hands {

    /** What they work at: an old screen of the agency. */
    default Browser.NewContextOptions device() {
        return new Browser.NewContextOptions().setViewportSize(1024, 768);
    }

    /** Follows a link, presses a button, opens a drawer. */
    void press(Locator target);

    /** Replaces what is in a text field. */
    void write(Locator field, String text);

    /** Ticks a box or a radio button. */
    void tick(Locator choice);

    /** Chooses from a list. */
    void select(Locator list, String label);
}
