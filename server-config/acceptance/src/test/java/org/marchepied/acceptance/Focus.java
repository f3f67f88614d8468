package org.marchepied.acceptance;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where the keyboard is on a page, and whether a person sees it. */
final class Focus {

    private static final int MOST_STOPS = 120;

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

    private static final String PLACE =
            "() => document.activeElement === document.body ? '' : document.activeElement.outerHTML.slice(0, 120)";

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
        return (String) page.evaluate(UNSEEN);
    }

    /** Walks through the page with Tab and gives the stops that a person would not see. */
    static List<String> unseenStops(Page page) {
        var found = new ArrayList<String>();
        page.evaluate(BEFORE_ALL);
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var place = (String) page.evaluate(PLACE);
            if (place.isEmpty()) {
                return found;
            }
            var problem = unseen(page);
            if (!problem.isEmpty()) {
                found.add(problem + ": " + place);
            }
        }
        return found;
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
