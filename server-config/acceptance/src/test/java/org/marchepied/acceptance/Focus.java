package org.marchepied.acceptance;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where the keyboard is on a page, and whether a person sees it. */
final class Focus {

    private static final int MOST_STOPS = 120;

    /** Where the keyboard is, empty for nowhere, and what is wrong with how it is shown. */
    private static final String STOP = """
            () => {
              const here = document.activeElement;
              if (here === document.body) return ['', ''];
              const place = here.outerHTML.slice(0, 120);
              const marked = [here, here.closest('label')].filter(Boolean).some(element => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
              });
              if (!marked) return [place, 'the focus is not marked'];
              const box = here.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
              const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
              if (box.bottom < 0 || box.top > innerHeight) return [place, 'the focus is out of sight'];
              const top = document.elementFromPoint(x, y);
              const related = top && (top === here || here.contains(top) || top.contains(here) || top.closest('label')?.contains(here));
              return [place, related ? '' : 'the focus is covered by ' + top?.outerHTML.slice(0, 80)];
            }""";

    /** Once a key has brought the focus, browsers mark it wherever a script takes it. */
    private static final String EACH = """
            stop => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, audio, video, [tabindex]')]
              .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))
              .map(e => { e.focus(); return document.activeElement === e ? stop() : ['', ''] })
              .filter(([, fault]) => fault)
              .map(([place, fault]) => fault + ': ' + place)""";

    private static final String BEFORE_ALL = """
            () => {
              document.activeElement?.blur();
              scrollTo(0, 0);
              const first = document.querySelector('.skip, a[href], button');
              first?.focus();
            }""";

    private Focus() {}

    /** What is wrong with the mark of the element that has the focus; empty if nothing. */
    static String unseen(Page page) {
        return stop(page).get(1);
    }

    /** Goes to whatever can have the focus and gives the places that a person would not see. */
    @SuppressWarnings("unchecked")
    static List<String> unseenPlaces(Page page) {
        page.keyboard().press("Tab");
        return (List<String>) page.evaluate("(" + EACH + ")(" + STOP + ")");
    }

    /** Walks through the page with Tab and gives the stops that a person would not see. */
    static List<String> unseenStops(Page page) {
        var found = new ArrayList<String>();
        page.evaluate(BEFORE_ALL);
        for (var count = 0; count < MOST_STOPS; count++) {
            page.keyboard().press("Tab");
            var stop = stop(page);
            if (stop.get(0).isEmpty()) {
                return found;
            }
            if (!stop.get(1).isEmpty()) {
                found.add(stop.get(1) + ": " + stop.get(0));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> stop(Page page) {
        return (List<String>) page.evaluate(STOP);
    }

    static JSHandle of(Page page) {
        return page.evaluateHandle("() => document.activeElement");
    }

    /** Puts the focus back and scrolls to it, as a browser does when it goes there. */
    static void restore(Page page, JSHandle element) {
        page.evaluate(
                "element => { document.activeElement?.blur();"
                        + " if (element !== document.body && element.isConnected) element.focus();"
                        + " document.activeElement.scrollIntoView({block: 'nearest'}) }",
                element);
        element.dispose();
    }
}
