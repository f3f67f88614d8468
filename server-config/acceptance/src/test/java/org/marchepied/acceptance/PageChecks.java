package org.marchepied.acceptance;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every page owes to every person. A page in a state that was checked before is not checked again. */
final class PageChecks {

    /** Of a telephone, of the agency's old screens, of a wide one. */
    private static final List<Integer> WIDTHS = List.of(320, 1024, 1920);

    private static final int NARROW = WIDTHS.get(0);
    private static final int USUAL = WIDTHS.get(1);

    static final int HEIGHT = 768;

    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<String> GLANCED = new HashSet<>();
    private static final Set<String> PICTURED = new HashSet<>();

    /** In the name of a screen. */
    private static final String MODE = "-(DEMONSTRATION|GUIDED|INDEPENDENT)";

    /** What kinds of elements stand in what kinds: one more row of a list makes no other page. */
    private static final String STATE = """
            () => {
              const kind = e => e ? e.tagName + '.' + e.className : '';
              const kinds = [...document.body.querySelectorAll('*')]
                .map(e => [e, e.parentElement, e.parentElement.parentElement].map(kind).join('<'));
              return [...new Set(kinds)].sort().join();
            }""";

    private static final String STRUCTURE = """
            () => {
              const found = [];
              if (!document.documentElement.lang) found.push('no language');
              const headings = [...document.querySelectorAll('h1')].filter(h => h.checkVisibility());
              if (headings.length !== 1) found.push(headings.length + ' h1');
              if (!document.title.trim()) found.push('no title');
              const inline = [...document.querySelectorAll('script:not([src]), style, [style]:not([style=""])')];
              if (inline.length) found.push('inline script or style: ' + inline[0].outerHTML.slice(0, 120));
              const remote = [...document.querySelectorAll('[src], link[href], a[href], form[action]')]
                .map(e => e.getAttribute('src') || e.getAttribute('href') || e.getAttribute('action'))
                .filter(url => /^([a-z]+:)?\\/\\//i.test(url) && !url.startsWith(location.origin));
              if (remote.length) found.push('address of another host: ' + remote[0]);
              return found;
            }""";

    /** A radio button or box is pressed through its label. A link inside a sentence is as high as the sentence. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[aria-hidden=true]') && !e.disabled)
              .filter(e => !e.matches('.skip') && !e.closest('.visually-hidden'))
              .filter(e => !(e.matches('a') && e.closest('p, li, td') && getComputedStyle(e).display === 'inline'
                && e.closest('p, li, td').textContent.trim().length > e.textContent.trim().length))
              .map(e => e.matches('[type=radio], [type=checkbox]') && e.labels.length ? e.labels[0] : e)
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
              .map(([e, box]) => Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + e.outerHTML.slice(0, 120))""";

    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.scrollWidth;
              if (wide <= document.documentElement.clientWidth) return '';
              const culprit = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .pop();
              return wide + ' px wide: ' + culprit?.outerHTML.slice(0, 160);
            }""";

    private static final String CLIPPED = """
            () => [...document.body.querySelectorAll('*')]
              .filter(e => e.checkVisibility() && !e.closest('.visually-hidden') && e.clientWidth > 1
                && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
                && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX)
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
              .map(e => e.outerHTML.slice(0, 120))""";

    private static final String SPACED = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                + ' p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    private PageChecks() {}

    /**
     * Checks the page shown at three widths, at twice its text size and with spaced text, and takes its picture once.
     * What is wrong is the visit's to tell.
     *
     * @param name of the page and of its picture; it begins with "erreur" for the pages of refusals
     */
    static void check(Visit visit, String name) {
        var page = visit.page();
        if (!name.startsWith("erreur")) {
            checkTitle(visit, name, page.title());
        }
        if (!SEEN.add(name + page.evaluate(STATE))) {
            return;
        }
        var shown = page.viewportSize();
        var focus = Focus.of(page);
        note(visit, name, "structure", page.evaluate(STRUCTURE));
        var isNew = PICTURED.add(name);
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            if (isNew) {
                picture(page, name + "-" + width);
            }
            checkLayout(visit, name + " at " + width + " px");
        }
        page.setViewportSize(NARROW, HEIGHT);
        note(visit, name + " at " + NARROW + " px", "focus on the way of Tab", Focus.unseenStops(page));
        Axe.violations(visit, List.of(NARROW, USUAL))
                .forEach((width, found) -> note(visit, name + " at " + width + " px", "axe", found));
        checkText(visit, name);
        page.setViewportSize(shown.width, shown.height);
        Focus.restore(page, focus);
    }

    /**
     * The quick part of {@link #check}, once for each name: for pages of which there are many of a kind. Modes of one screen
     * differ by marks and tools, so that little more is to be seen in the second.
     */
    static void glance(Visit visit, String name) {
        if (!GLANCED.add(name)) {
            return;
        }
        var page = visit.page();
        var shown = page.viewportSize();
        var focus = Focus.of(page);
        note(visit, name, "structure", page.evaluate(STRUCTURE));
        note(visit, name, "coach marks", CoachMarks.faults(page));
        var screen = name.replaceFirst(MODE, "");
        if (GLANCED.add(screen + " by axe")) {
            Axe.violations(visit, List.of(shown.width)).values().forEach(found -> note(visit, name, "axe", found));
        }
        page.setViewportSize(NARROW, HEIGHT);
        note(visit, name, "scrolls sideways", page.evaluate(OVERFLOW));
        note(visit, name, "coach marks at " + NARROW + " px", CoachMarks.faults(page));
        if (GLANCED.add(screen + (CoachMarks.areOn(page) ? " with marks" : ""))) {
            note(visit, name, "small targets", page.evaluate(SMALL_TARGETS));
            picture(page, name + "-" + NARROW);
            checkText(visit, name);
        }
        page.setViewportSize(shown.width, shown.height);
        Focus.restore(page, focus);
    }

    private static void checkTitle(Visit visit, String name, String title) {
        var place = kind(visit.path());
        var other = visit.titled(title, place);
        if (!other.equals(place)) {
            visit.complain(name + ": " + place + " and " + other + " have the same title: " + title);
        }
    }

    /** Pages of one kind are at addresses that differ by a number, a session's code or a card. */
    static String kind(String path) {
        return path.replaceAll("\\d+", "1")
                .replaceFirst("^/seance/[A-Z0-9]+", "/seance/1")
                .replaceFirst("^/carte/.*", "/place/1");
    }

    private static void checkLayout(Visit visit, String where) {
        var page = visit.page();
        note(visit, where, "scrolls sideways", page.evaluate(OVERFLOW));
        note(visit, where, "small targets", page.evaluate(SMALL_TARGETS));
        note(visit, where, "coach marks", CoachMarks.faults(page));
        note(visit, where, "focus", Focus.unseenPlaces(page));
    }

    private static void checkText(Visit visit, String name) {
        var page = visit.page();
        page.setViewportSize(USUAL, HEIGHT);
        page.evaluate("() => document.documentElement.style.fontSize = '200%'");
        note(visit, name, "scrolls sideways at 200 % text", page.evaluate(OVERFLOW));
        note(visit, name, "clipped at 200 % text", page.evaluate(CLIPPED));
        note(visit, name, "coach marks at 200 % text", CoachMarks.faults(page));
        page.evaluate("() => document.documentElement.removeAttribute('style')");
        page.setViewportSize(NARROW, HEIGHT);
        page.evaluate(SPACED);
        note(visit, name, "scrolls sideways with spaced text", page.evaluate(OVERFLOW));
        note(visit, name, "clipped with spaced text", page.evaluate(CLIPPED));
        page.evaluate("() => document.adoptedStyleSheets = []");
    }

    private static void note(Visit visit, String where, String what, Object found) {
        if (found instanceof List<?> list ? !list.isEmpty() : !"".equals(found)) {
            visit.complain(where + ", " + visit.path() + ": " + what + ": " + found);
        }
    }

    /** For people to look at. */
    private static void picture(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
