package org.marchepied.server.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Upload;

class UploadsTest {

    private static final String BOUNDARY = "----essai";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n";

    private final Map<String, Object> properties = new HashMap<>();
    private final MultivaluedHashMap<String, String> headers = new MultivaluedHashMap<>();
    private InputStream body = InputStream.nullInputStream();

    @Test
    void leavesAnOrdinaryForm_whenFilesAreSent() throws IOException {
        send(field("action", "send"), field("message", "à bientôt & merci\r\n"), file("cv", "CV.pdf", PDF));

        assertThat(read()).isEqualTo("action=send&message=%C3%A0+bient%C3%B4t+%26+merci%0D%0A");
        assertThat(headers.getFirst("Content-Type")).isEqualTo(MediaType.APPLICATION_FORM_URLENCODED);
    }

    @Test
    void measuresTheFile_whenItsContentIsWhatItsNameSays() throws IOException {
        send(file("cv", "CV.pdf", PDF));

        assertThat(upload("cv")).isEqualTo(new Upload("CV.pdf", "application/pdf", PDF.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "CV.pdf, MZ\u0090, application/x-msdownload",
        "cv.docx, 'PK\u0003\u0004', application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "dessin.png, <svg xmlns='http://www.w3.org/2000/svg'/>, image/svg+xml",
        "photo.jpg, \u00ff\u00d8\u00ff\u00e0, image/jpeg",
    })
    void tellsTheKindByTheContent_whateverTheNameSays(String name, String content, String type) throws IOException {
        send(file("cv", name, content));

        assertThat(upload("cv").mediaType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\Pierre\\CV.pdf, CV.pdf",
        "a\u202Efdp.exe, afdp.exe",
        "a\u0000b.pdf, ab.pdf",
    })
    void keepsTheBaseNameOnly_whenANameHasFolders(String sent, String kept) throws IOException {
        send(file("cv", sent, PDF));

        assertThat(upload("cv").fileName()).isEqualTo(kept);
    }

    @Test
    void saysNone_whenNoFileWasChosen() throws IOException {
        send(file("cv", "", ""), field("name", "Pierre"));

        assertThat(upload("cv")).isEqualTo(Upload.NONE);
        assertThat(read()).isEqualTo("name=Pierre");
    }

    @Test
    void readsThroughInLittleMemory_whenTheFileIsHuge() throws IOException {
        var bytes = 200L * 1024 * 1024;
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"cv\"; filename=\"CV.pdf\"\r\n\r\n";
        var tail = "\r\n" + field("name", "Pierre") + "--" + BOUNDARY + "--\r\n";
        body = new SequenceInputStream(new SequenceInputStream(stream(head), new Zeros(bytes)), stream(tail));
        filter();

        assertThat(upload("cv").bytes()).isEqualTo(bytes);
        assertThat(read()).isEqualTo("name=Pierre");
    }

    @Test
    void leavesOtherFormsAlone() throws IOException {
        body = stream("a=b");
        new Uploads().filter(request(MediaType.APPLICATION_FORM_URLENCODED_TYPE));

        assertThat(read()).isEqualTo("a=b");
        assertThat(properties).isEmpty();
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                + new String(value.getBytes(UTF_8), ISO_8859_1) + "\r\n";
    }

    private static String file(String name, String fileName, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + new String(fileName.getBytes(UTF_8), ISO_8859_1)
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private void send(String... parts) throws IOException {
        body = stream(String.join(
                "",
                Stream.concat(Stream.of(parts), Stream.of("--" + BOUNDARY + "--\r\n"))
                        .toList()));
        filter();
    }

    private void filter() throws IOException {
        headers.putSingle("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        new Uploads().filter(request(MediaType.MULTIPART_FORM_DATA_TYPE));
    }

    private Upload upload(String field) {
        return (Upload) ((Map<?, ?>) properties.values().iterator().next()).get(field);
    }

    private String read() throws IOException {
        return new String(body.readAllBytes(), UTF_8);
    }

    private static InputStream stream(String latin) {
        return new ByteArrayInputStream(latin.getBytes(ISO_8859_1));
    }

    /** The few methods that the filter calls. */
    private ContainerRequestContext request(MediaType type) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                List.of(ContainerRequestContext.class).toArray(new Class<?>[0]),
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMediaType" -> type;
                    case "getHeaders" -> headers;
                    case "getHeaderString" -> headers.getFirst((String) arguments[0]);
                    case "getEntityStream" -> body;
                    case "setEntityStream" -> {
                        body = (InputStream) arguments[0];
                        yield null;
                    }
                    case "setProperty" -> properties.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            left = bytes;
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
            var count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
