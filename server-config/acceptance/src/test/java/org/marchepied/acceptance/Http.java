package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A client that sends what no browser would, with the cookies of one person. Redirects are not followed. */
final class Http {

    static final String TOKEN = "jeton";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern TOKEN_FIELD = Pattern.compile("name=\"" + TOKEN + "\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String site;

    Http(RunningServer server) {
        this.site = server.site();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "", BodyPublishers.noBody());
    }

    /** A form without its token. */
    HttpResponse<String> postForged(String path, Map<String, String> fields) {
        return send("POST", path, FORM, BodyPublishers.ofString(encoded(fields)));
    }

    /** A form as the page at an address would send it. */
    HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        return send("POST", path, FORM, BodyPublishers.ofString(form(page, fields)));
    }

    /** A form of the page at an address, its fields written as they are. */
    HttpResponse<String> postRaw(String page, String path, String fields) {
        return send("POST", path, FORM, BodyPublishers.ofString(TOKEN + "=" + token(page) + "&" + fields));
    }

    /** What a learner does in an exercise that the page of its step shows. */
    HttpResponse<String> act(String step, String exercise, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("revision", find(REVISION, get(step).body()));
        return post(step, exercise, all);
    }

    /** The body of the form of the only exercise that a page shows. */
    static String exerciseForm(String html, Map<String, String> fields) {
        return TOKEN + "=" + find(TOKEN_FIELD, html) + "&revision=" + revision(html) + "&" + encoded(fields);
    }

    /** Of the only exercise that a page shows. */
    static int revision(String html) {
        return Integer.parseInt(find(REVISION, html));
    }

    /** The body of a form of the page at an address. */
    String form(String page, Map<String, String> fields) {
        return TOKEN + "=" + token(page) + "&" + encoded(fields);
    }

    /** What the forms of the page at an address carry. */
    String token(String page) {
        return find(TOKEN_FIELD, get(page).body());
    }

    /** The first group of the first match, which must be there. */
    static String find(Pattern field, String html) {
        var found = field.matcher(html);
        if (!found.find()) {
            throw new AssertionError("no " + field + " in\n" + html);
        }
        return found.group(1);
    }

    /** One form many times, without waiting for an answer. */
    List<HttpResponse<String>> postTogether(int times, String path, String form) {
        return postTogether(Collections.nCopies(times, path), form);
    }

    /** One form to each of these addresses, without waiting for an answer. */
    List<HttpResponse<String>> postTogether(List<String> paths, String form) {
        return paths.stream()
                .map(path -> request("POST", path, FORM, BodyPublishers.ofString(form)))
                .map(request -> client.sendAsync(request, BodyHandlers.ofString(UTF_8)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        try {
            return exchange(method, path, type, body);
        } catch (IOException cut) {
            throw new AssertionError(method + " " + path + ": " + cut, cut);
        }
    }

    /** The answer, or nothing if the server is not there, or goes away meanwhile. */
    Optional<HttpResponse<String>> ask(String method, String path, String type, BodyPublisher body) {
        try {
            return Optional.of(exchange(method, path, type, body));
        } catch (IOException cut) {
            return Optional.empty();
        }
    }

    private HttpResponse<String> exchange(String method, String path, String type, BodyPublisher body)
            throws IOException {
        try {
            return client.send(request(method, path, type, body), BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .method(method, body);
        return (type.isEmpty() ? request : request.header("Content-Type", type)).build();
    }

    void signInTrainer(RunningServer server) {
        var known = server.signIn();
        signInTrainer(known.login(), known.password());
    }

    void signInTrainer(String login, String password) {
        var answer = post("/connexion", "/connexion", Map.of("identifiant", login, "motdepasse", password));
        if (answer.statusCode() != 303) {
            throw new AssertionError("the trainer could not sign in: " + answer.statusCode());
        }
    }

    /** For a browser in which the same person goes on. */
    List<Cookie> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(site))
                .toList();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
