package org.marchepied.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.server.activity.PrintedDocument;
import org.marchepied.server.sheet.PrintedCards;
import org.marchepied.server.sheet.PrintedCards.PrintedCard;
import org.marchepied.server.slip.Slip;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF is one that a screen reader can read: PDF/UA-1, as veraPDF sees it. */
class AccessiblePdfTest {

    private static final String CV = """
            <div class="cvp"><img src="/p/essai/portrait.png" alt="Portrait : Pierre Dupont" width="96" height="120"/>
            <h2>Pierre Dupont</h2><p>Cariste<br/>06 39 98 12 34</p>
            <h3>Expériences</h3><p><strong>Cariste</strong>, Normandie Colis</p>
            <h3>Compétences</h3><ul><li>Conduire un chariot élévateur</li><li>Filmer une palette</li></ul>
            <ol><li>Un</li><li>Deux</li></ol>
            <table><thead><tr><th>Mois</th><th>Heures</th></tr></thead>
            <tbody><tr><td>Mai</td><td>12</td></tr></tbody></table></div>""";

    @BeforeAll
    static void useVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void printout_withPictureListsAndTable_isAccessible() throws Exception {
        var pdf = printout(CV);

        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Mon CV", "Pierre Dupont", "Expériences", "Filmer une palette");
    }

    @Test
    void printout_withoutPicture_isAccessible() throws Exception {
        assertThat(faults(printout(CV.replaceFirst("<img[^>]*>", "")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC75\uD83C\uDFFD",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u0661\u0662\u0663",
                "\u4F60\u597D",
                "\u2605 \u2610 \u2713",
                "a\u0301\u0302"
            })
    void printout_withLettersThatTheFontLacks_isAccessible(String letters) throws Exception {
        assertThat(faults(printout("<p>Avant " + letters + " après</p>"))).isEmpty();
    }

    @Test
    void printout_ofManyPages_isAccessible() throws Exception {
        assertThat(faults(printout("<h2>Titre</h2>" + "<p>Une ligne.</p>".repeat(200))))
                .isEmpty();
    }

    @Test
    void slip_filledIn_isAccessible() throws Exception {
        var slip = new Slip();
        slip.agencyIdentifier = "6106850F";
        slip.internetPassword = "pierreDUPONT76&";

        var pdf = slip(slip);

        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("6106850F", "pierreDUPONT76&");
    }

    @Test
    void slip_leftBlank_isAccessible() throws Exception {
        assertThat(faults(slip(new Slip()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 9})
    void cards_fourToAPage_areAccessible(int count) throws Exception {
        var pdf = cards(count);

        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf).replaceAll("\\s", ""))
                .containsSubsequence(IntStream.rangeClosed(1, count)
                        .mapToObj("Chantal%d"::formatted)
                        .toList())
                .contains("0472", "http://127.0.0.1:8080/carte/tttttttttttttttttttttt");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo((count + 3) / 4);
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void document_whenRead_saysItsTitleAndLanguage() throws IOException {
        try (var document = Loader.loadPDF(printout(CV))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mon CV");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    private static byte[] printout(String html) {
        Content content = output -> output.writeContent(html);
        var document =
                new PrintedDocument("Mon CV", "/", content, List.of("/p/essai/print.css"), AccessiblePdfTest::file);
        return Pdf.of(Pages.TEMPLATES.printoutPdf(new Text(Locale.FRENCH), document), AccessiblePdfTest::file);
    }

    private static byte[] slip(Slip slip) {
        return Pdf.of(Pages.TEMPLATES.slipPdf(new Text(Locale.FRENCH), slip), address -> Optional.empty());
    }

    private static byte[] cards(int count) {
        var cards = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new PrintedCard(
                        "Chantal " + i,
                        "0472",
                        "t".repeat(22),
                        "http://127.0.0.1:8080/carte/" + "t".repeat(22),
                        QrImage.of("x")))
                .toList();
        return Pdf.of(
                Pages.TEMPLATES.cardsPdf(new Text(Locale.FRENCH), PrintedCards.sheets(cards)),
                address -> Optional.empty());
    }

    private static Optional<URL> file(String address) {
        return Optional.ofNullable(
                AccessiblePdfTest.class.getResource(address.substring(address.lastIndexOf('/') + 1)));
    }

    private static List<String> faults(byte[] pdf) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
