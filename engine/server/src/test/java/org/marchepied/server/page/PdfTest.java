package org.marchepied.server.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    @Test
    void styleSheet_whenItHidesSomething_isFollowed(@TempDir Path folder) throws IOException {
        var style = Files.writeString(folder.resolve("print.css"), ".hidden { display: none; }");
        var url = style.toUri().toURL();

        assertThat(text("/p/x/print.css", address -> found(address, url)))
                .contains("Shown")
                .doesNotContain("Hidden");
    }

    @Test
    void styleSheet_whenItIsNotOfThisServer_isNotAskedFor() throws IOException {
        Function<String, Optional<URL>> nothing = address -> {
            throw new AssertionError("asked for " + address);
        };

        assertThat(text("http://127.0.0.1:1/print.css", nothing)).contains("Shown", "Hidden");
        assertThat(text("file:///etc/hostname", nothing)).contains("Shown", "Hidden");
    }

    private static Optional<URL> found(String address, URL url) {
        return address.equals("/p/x/print.css") ? Optional.of(url) : Optional.empty();
    }

    private static String text(String style, Function<String, Optional<URL>> resources) throws IOException {
        var pdf = Pdf.of(
                output -> output.writeContent(
                        "<html><head><title>x</title><link rel=\"stylesheet\" type=\"text/css\" href=\"" + style
                                + "\"/></head><body><p>Shown</p><p class=\"hidden\">Hidden</p></body></html>"),
                resources);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007\u001b[2J", "\ufffe\uffff", "\ud83d", "😀 é", "<b>&"})
    void isMade_whateverTheWords(String words) {
        var pdf = Pdf.of(
                output -> {
                    output.writeContent("<html><head><title>t</title></head><body><p>");
                    output.writeUserContent(words);
                    output.writeContent("</p></body></html>");
                },
                address -> Optional.empty());

        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
    }
}
