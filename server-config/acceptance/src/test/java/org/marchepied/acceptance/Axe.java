package org.marchepied.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs axe on a page. Its own builder waits without end when a page does not let it finish; this one says so. */
final class Axe {

    /** All that axe knows of WCAG A and AA, of the French rules, and its best practices. */
    private static final List<String> RULES = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "RGAAv4", "EN-301-549");

    private static final String SCRIPT = script();

    /** Without a focus: the link to the content, which only shows with it, covers what is under it. */
    private static final String RUN = """
            rules => (document.activeElement?.blur(), Promise.race([
              axe.run(document, {runOnly: {type: 'tag', values: rules}, preload: false, resultTypes: ['violations']})
                .then(result => result.violations.map(rule => rule.id + ': '
                  + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('\\n'))),
              new Promise((_, reject) => setTimeout(() => reject(new Error('axe did not finish')), 30000))
            ]))""";

    private Axe() {}

    /** What is wrong with the page as it stands, at each of these widths; empty if nothing. */
    static Map<Integer, List<String>> violations(Visit visit, List<Integer> widths) {
        if (visit.isScripted()) {
            return run(visit.page(), widths);
        }
        // In a browser without scripts axe cannot run, so it looks at the same page elsewhere, its scripts taken out.
        var html = visit.page().content().replaceAll("<script[^>]*></script>", "");
        try (var context = visit.context().browser().newContext(new Browser.NewContextOptions().setLocale("fr-FR"))) {
            var page = context.newPage();
            page.navigate(visit.site() + "/s/refus.html");
            page.setContent(html);
            return run(page, widths);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, List<String>> run(Page page, List<Integer> widths) {
        var found = new TreeMap<Integer, List<String>>();
        page.evaluate(SCRIPT);
        for (var width : widths) {
            page.setViewportSize(width, PageChecks.HEIGHT);
            found.put(width, (List<String>) page.evaluate(RUN, RULES));
        }
        return found;
    }

    private static String script() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
