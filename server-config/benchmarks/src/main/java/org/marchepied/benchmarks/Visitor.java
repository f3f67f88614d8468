package org.marchepied.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A browser without scripts: keeps cookies, asks for compressed pages, sends the token of the last page. */
final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Visitor(String site) {
        this.site = site;
    }

    record Answer(int status, String location, byte[] body, boolean compressed) {
        String text() {
            try {
                return compressed
                        ? new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8)
                        : new String(body, UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** The first group of the pattern in the text. */
        String find(String pattern) {
            var found = Pattern.compile(pattern).matcher(text());
            if (!found.find()) {
                throw new IllegalStateException("No '" + pattern + "' in the answer " + status + ":\n" + text());
            }
            return found.group(1);
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Answer " + status + " instead of " + wanted + ":\n" + text());
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends the form as a page without scripts does. */
    Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** Sends the form as the script of the page does, which asks for the changed part only. */
    Answer postPartly(String path, Map<String, String> fields) {
        return send(form(path, fields).header("HX-Request", "true"));
    }

    /** Hears each line of a stream, until it ends. */
    void listen(String path, Consumer<String> heard) {
        var request = request(path)
                .timeout(Duration.ofHours(1))
                .setHeader("Accept", "text/event-stream")
                .setHeader("Accept-Encoding", "identity")
                .build();
        try (var lines = CLIENT.send(request, BodyHandlers.ofLines()).body()) {
            lines.forEach(heard);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Reads a page once, for its token. */
    void learnToken(String path) {
        token = get(path).expect(200).find("name=\"jeton\" value=\"([^\"]+)\"");
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("jeton", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieLine());
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    response.statusCode(), header(response, "Location"), response.body(), isCompressed(response));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isCompressed(HttpResponse<byte[]> response) {
        return header(response, "Content-Encoding").equals("gzip");
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private void keep(String line) {
        var parts = List.of(line.split(";")[0].split("=", 2));
        if (parts.get(1).isEmpty()) {
            cookies.remove(parts.get(0));
        } else {
            cookies.put(parts.get(0), parts.get(1));
        }
    }
}
