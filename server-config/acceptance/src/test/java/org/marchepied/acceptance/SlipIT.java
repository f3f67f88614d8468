package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The slip with the four identifiers is printed or made a PDF, and kept nowhere. */
@ExtendWith(Room.class)
class SlipIT {

    private static final String MARK = "zebulon47";

    @Test
    void isShownMadeAPdfAndForgotten(Browser browser, RunningServer server) throws IOException {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Iris");
                var visit = workshop.signIn(browser, server, "Iris").visit()) {
            visit.go("/fiche-identifiants");
            PageChecks.check(visit, "fiche");
            var page = visit.page();
            visit.hands().write(page.locator("#agency-identifier"), "6106850F");
            visit.hands().write(page.locator("#internet-identifier"), MARK);

            visit.press("Voir ma fiche");

            visit.expect(MARK);
            PageChecks.check(visit, "fiche-prete");
            assertThat(pdf(visit)).contains("6106850F").contains(MARK);
            visit.go("/fiche-identifiants");
            assertThat(page.locator("#internet-identifier").inputValue()).isEmpty();
            assertThat(filesWith(server.data(), MARK)).isEmpty();
            visit.assertNoComplaint();
        }
    }

    @Test
    void isRefusedWithAWord_whenALineIsTooLong(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Elie");
                var visit = workshop.signIn(browser, server, "Elie").visit()) {
            visit.go("/fiche-identifiants");
            visit.page()
                    .locator("#agency-identifier")
                    .evaluate("field => { field.removeAttribute('maxlength'); field.value = 'A'.repeat(500) }");

            visit.press("Voir ma fiche");

            visit.expect("Une ligne est trop longue");
            PageChecks.check(visit, "fiche-trop-longue");
            visit.assertNoComplaint();
        }
    }

    /** The browser's own viewer would hide the document from the test. */
    private static String pdf(Visit visit) throws IOException {
        var form = FormData.create();
        for (var field : visit.page().locator("form[action$='/pdf'] input").all()) {
            form.set(field.getAttribute("name"), field.inputValue());
        }
        var answer = visit.context()
                .request()
                .post(
                        visit.site() + "/fiche-identifiants/pdf",
                        RequestOptions.create().setForm(form));
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static java.util.List<Path> filesWith(Path folder, String text) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            var bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            return bytes.contains(text)
                    || bytes.contains(new String(
                            text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                            java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
