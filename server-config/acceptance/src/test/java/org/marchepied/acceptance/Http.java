package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

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
import java.util.Map;
import java.util.regex.Pattern;

/** A client that sends what no browser would, with the cookies of one person. Redirects are not followed. */
final class Http {

    static final String TOKEN = "jeton";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern TOKEN_FIELD = Pattern.compile("name=\"" + TOKEN + "\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
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
        var token = TOKEN_FIELD.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form at " + page);
        }
        var body = TOKEN + "=" + URLEncoder.encode(token.group(1), UTF_8) + "&" + encoded(fields);
        return send("POST", path, FORM, BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException cut) {
            throw new AssertionError(method + " " + path + ": " + cut, cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void signInTrainer(RunningServer server) {
        var known = server.signIn();
        var answer =
                post("/connexion", "/connexion", Map.of("identifiant", known.login(), "motdepasse", known.password()));
        if (answer.statusCode() != 303) {
            throw new AssertionError("the trainer could not sign in: " + answer.statusCode());
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
