package org.marchepied.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether what shows a learner where to look stays out of the way. */
final class CoachMarks {

    /** Where scripts show one mark at a time, each is tried alone. */
    private static final String FAULTS = """
            () => {
              const marks = [...document.querySelectorAll('.mp-coach')];
              const later = marks.map(mark => mark.classList.contains('is-later'));
              const fault = mark => {
                if (later.includes(true)) marks.forEach(other => other.classList.toggle('is-later', other !== mark));
                const pointed = document.getElementById(mark.id.replace(/-coach$/, ''));
                const target = pointed?.matches('[type=radio], [type=checkbox]') ? pointed.labels[0] : pointed;
                if (!target?.checkVisibility() || !mark.checkVisibility()) return 'points at nothing';
                const [note, box] = [mark, target].map(element => element.getBoundingClientRect());
                if (note.left < 0 || note.right > document.documentElement.clientWidth) return 'leaves the page';
                const covers = note.left < box.right && box.left < note.right && note.top < box.bottom && box.top < note.bottom;
                return covers ? 'covers its target' : '';
              };
              const found = marks.map(mark => [fault(mark), mark.id]).filter(([fault]) => fault).map(each => each.join(': '));
              marks.forEach((mark, place) => mark.classList.toggle('is-later', later[place]));
              return found;
            }""";

    private CoachMarks() {}

    static boolean areOn(Page page) {
        return page.locator(".mp-coach").count() > 0;
    }

    /** Marks that cover what they point at, or that one cannot see whole without scrolling sideways. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
