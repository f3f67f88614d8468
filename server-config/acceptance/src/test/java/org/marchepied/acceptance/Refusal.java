package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a refusal owes to people, and what no answer may give away. */
final class Refusal {

    static final List<String> LEAKS = List.of(
            "Exception",
            "Payara",
            "GlassFish",
            "Grizzly",
            "Jersey",
            "Krazo",
            "java.",
            "jakarta.",
            "org.marchepied",
            "\tat ",
            "SQL",
            "Derby",
            "/etc/",
            "root:");

    private static final int PATIENCE_MILLIS = 60_000;

    private Refusal() {}

    /** A French page of ours with one of these statuses, the headers of every answer, and nothing of what is behind. */
    static void assertPage(HttpResponse<String> answer, Integer... statuses) {
        var what = answer.request().method() + " " + answer.uri() + ": ";
        assertThat(answer.statusCode()).as(what + answer.body()).isIn((Object[]) statuses);
        assertHeaders(answer);
        if (answer.statusCode() == 303) {
            return;
        }
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(what)
                .get()
                .asString()
                .startsWith("text/html");
        assertThat(answer.body()).as(what).contains("<html lang=\"fr\">", "<h1").doesNotContain(LEAKS);
    }

    /** Sends a first line that no client would. @return the answer as it came */
    static String answerTo(RunningServer server, String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = line + "\r\nHost: 127.0.0.1:" + server.port()
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }
}
