package org.marchepied.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a form with files holds, it is refused or read through: nothing is kept, and the server stays small. */
@ExtendWith(Room.class)
class BadUploadIT {

    private static final String BOUNDARY = "----marchepied";
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void isRefused_whenTheBoundaryIsWrong(RunningServer server) {
        var person = new Http(server);
        var body = field("jeton", person.token("/seance")) + field("code", "ABC") + end();

        for (var type : List.of("", "; boundary=autre", "; boundary=", "; boundary=" + "x".repeat(5_000))) {
            assertPage(
                    person.send("POST", "/seance", "multipart/form-data" + type, BodyPublishers.ofString(body)),
                    400,
                    403,
                    413);
        }
    }

    @Test
    void isRefused_whenTheEndIsMissing(RunningServer server) {
        var person = new Http(server);
        var token = field("jeton", person.token("/seance"));

        for (var body : List.of(
                token,
                token + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"code\"",
                token + "--" + BOUNDARY + "\r\n" + "X-Header: a\r\n".repeat(1_000) + "\r\n",
                token + "--" + BOUNDARY + "\r\n\0\u0007\r\n\r\n")) {
            assertPage(send(person, body), 400, 403, 413);
        }
    }

    @Test
    void isTooLarge_whenThereAreThreeHundredParts(RunningServer server) {
        var person = new Http(server);
        var files = Stream.generate(() -> file("f", "a.txt", "x")).limit(300).toList();

        assertPage(send(person, field("jeton", person.token("/seance")) + String.join("", files) + end()), 413);
    }

    @Test
    void isTooLarge_whenAFieldHasTenMegabytes(RunningServer server) {
        var person = new Http(server);
        var token = field("jeton", person.token("/seance"));

        assertPage(send(person, token + field("code", "A".repeat(10_000_000)) + end()), 413);
        assertPage(send(person, token + field("a", "A".repeat(10_000_000)) + field("code", "B") + end()), 413);
    }

    /** The form is then answered as if the file had an ordinary name. */
    @Test
    void isReadThrough_whenTheNameOfAFileIsOdd(RunningServer server) throws IOException {
        var person = new Http(server);
        var token = field("jeton", person.token("/seance"));

        for (var name : List.of(
                "../../../../odd-name", "..\\..\\odd-name", "/tmp/odd-name", "C:odd-name", "a\0b", "\u202efdp.exe")) {
            var answer = send(person, token + file("cv", name, "odd-content") + field("code", "ZZZZZZ") + end());

            assertPage(answer, 404);
            assertThat(answer.body()).contains("mp-error").doesNotContain("odd-name");
        }
        assertThat(filesNamed(server.data(), "odd-name")).isEmpty();
        assertThat(Path.of("/tmp/odd-name")).doesNotExist();
    }

    @Test
    void isTooLarge_whenAFileHasSixHundredMegabytes(RunningServer server) throws IOException {
        var person = new Http(server);
        var before = server.memory();
        var start = field("jeton", person.token("/seance")) + fileStart("cv", "film.mp4");

        var answer = person.send(
                "POST", "/seance", "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofInputStream(() -> {
                    var whole = List.of(text(start), new Zeros(600 * MEGABYTE), text("\r\n" + end()));
                    return new SequenceInputStream(Collections.enumeration(whole));
                }));

        assertPage(answer, 413);
        assertThat(server.memory() - before).isLessThan(100 * MEGABYTE);
        assertThat(filesOver(server.data(), 50 * MEGABYTE)).isEmpty();
        assertPage(new Http(server).get("/seance"), 200);
    }

    private static HttpResponse<String> send(Http person, String body) {
        return person.send(
                "POST", "/seance", "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofString(body));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String field, String name, String content) {
        return fileStart(field, name) + content + "\r\n";
    }

    private static String fileStart(String field, String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    private static String end() {
        return "--" + BOUNDARY + "--\r\n";
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<Path> filesNamed(Path folder, String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(name))
                    .toList();
        }
    }

    private static List<Path> filesOver(Path folder, long bytes) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toFile().isFile() && file.toFile().length() > bytes)
                    .toList();
        }
    }

    /** So many zeros, made as they are read. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var read = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + read, (byte) 0);
            left -= read;
            return read;
        }
    }
}
