package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * A person in front of a browser of their own. Notes what a browser complains of: errors, refused scripts and styles, and
 * requests to any other host.
 */
final class Visit implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> BACKGROUND = Set.of(
            "/tableau",
            "/evenements",
            "/projection/places",
            "/place/ouverte",
            "/place/aide-donnee",
            "/mes-etapes/envoi",
            "/saisie",
            "/place/signal");

    /** The scripts' own marks of a form on its way. */
    private static final String BUSY = ".htmx-request, .htmx-swapping, .htmx-settling, [aria-busy=true]";

    private final BrowserContext context;
    private final Page page;
    private final Hands hands;
    private final boolean scripted;
    private final String site;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    private Visit(BrowserContext context, Hands hands, boolean scripted, String site) {
        this.context = context;
        this.hands = hands;
        this.scripted = scripted;
        this.site = site;
        context.setDefaultTimeout(PATIENCE.toMillis());
        context.onRequest(this::watch);
        context.onResponse(this::watch);
        context.onRequestFailed(this::watchFailed);
        context.onConsoleMessage(this::watch);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
    }

    static Visit open(Browser browser, RunningServer server, Hands hands) {
        return open(browser, server, hands, true);
    }

    static Visit open(Browser browser, RunningServer server, Hands hands, boolean scripted) {
        var options = hands.device().setJavaScriptEnabled(scripted).setLocale("fr-FR");
        return new Visit(browser.newContext(options), hands, scripted, server.site());
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Hands hands() {
        return hands;
    }

    boolean isScripted() {
        return scripted;
    }

    String site() {
        return site;
    }

    /** The path of the page shown. */
    String path() {
        return pathOf(page.url());
    }

    private String pathOf(String url) {
        return url.startsWith(site) ? url.substring(site.length()).replaceAll("[?#].*", "") : url;
    }

    void go(String path) {
        page.navigate(site + path);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(startingWith(name)));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(startingWith(name)));
    }

    void press(String buttonName) {
        press(button(buttonName).first());
    }

    void follow(String linkName) {
        press(link(linkName).first());
    }

    /** Presses something that asks the server, and waits until its answer is on the page. */
    void press(Locator target) {
        awaitAnswer(() -> hands.press(target));
    }

    /** Presses Enter in a field, and waits for the answer. */
    void pressEnter() {
        awaitAnswer(() -> page.keyboard().press("Enter"));
    }

    private void awaitAnswer(Runnable question) {
        page.waitForResponse(this::isAnswer, question);
        settle();
    }

    void write(String label, String text) {
        hands.write(field(label), text);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    String text() {
        return text(page.locator("main"));
    }

    /** What a person reads there; French puts unbreakable spaces before its colons. */
    static String text(Locator part) {
        return plain(part.innerText());
    }

    static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ").strip();
    }

    void settle() {
        page.waitForLoadState();
        if (scripted) {
            settle(page);
        }
    }

    /** Waits until no form of the page is on its way. */
    static void settle(Page page) {
        Await.until(
                PATIENCE, () -> "quiet: " + page.url(), () -> page.locator(BUSY).count() == 0);
    }

    void expect(String text) {
        Await.until(PATIENCE, () -> "'" + text + "' on " + page.url() + ":\n" + text(), () -> text().contains(text));
    }

    void expectPath(String pattern) {
        try {
            page.waitForURL(url -> pathOf(url).matches(pattern));
        } catch (TimeoutError elsewhere) {
            throw new AssertionError("not at " + pattern + " but at " + path() + ":\n" + text(), elsewhere);
        }
    }

    /** People tell pages apart by their titles. @return the kind of place where this person first met the title */
    String titled(String title, String place) {
        return titles.computeIfAbsent(title, first -> place);
    }

    /** Notes what is wrong with a page, so that one run tells of all pages. */
    void complain(String problem) {
        complaints.add(problem);
    }

    /** @throws AssertionError if the browser or the checks complained of anything since the visit began */
    void assertNoComplaint() {
        assertThat(complaints).as("complaints").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private boolean isAnswer(Response response) {
        var request = response.request();
        return Set.of("document", "xhr", "fetch").contains(request.resourceType())
                && (response.status() < 300 || response.status() >= 400)
                && !isBackground(request);
    }

    private static boolean isBackground(Request request) {
        return BACKGROUND.stream().anyMatch(end -> request.url().contains(end));
    }

    private void watch(Request request) {
        if (!request.url().startsWith(site + "/") && !request.url().matches("(data|blob|about):.*")) {
            complaints.add("request to another host: " + request.url());
        }
    }

    /** What pages ask by themselves may meet a server that stops or starts, and asks again. */
    private void watch(Response response) {
        if (response.status() == 503 && isBackground(response.request())) {
            return;
        }
        var isPage =
                Set.of("document", "xhr", "fetch").contains(response.request().resourceType());
        if (response.status() >= 500 || response.status() >= 400 && !isPage) {
            complaints.add(response.status() + " for " + response.url());
        }
    }

    /** A page that is left drops what it has asked for. */
    private void watchFailed(Request request) {
        if (!isBackground(request) && !request.failure().equals("net::ERR_ABORTED")) {
            complaints.add(request.failure() + " for " + request.url());
        }
    }

    /** What came of a request is told apart above. */
    private void watch(ConsoleMessage message) {
        var isProblem = Set.of("error", "warning").contains(message.type());
        if (isProblem && !message.text().matches("(?s)(Failed to load resource|htmx:(sendError|afterRequest)).*")) {
            complaints.add("console " + message.type() + ": " + message.text());
        }
    }

    /** As the browser reads patterns, which is not quite as Java does. */
    private static Pattern startingWith(String name) {
        return Pattern.compile("^" + name.replaceAll("[.?*+^$()\\[\\]{}|\\\\]", "\\\\$0"));
    }
}
