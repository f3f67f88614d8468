package org.marchepied.server.page;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.DOCUMENT;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The fonts of PDF documents, which are embedded in them: Liberation Mono where a style sheet asks for it, and Liberation
 * Sans for everything else.
 */
final class PdfFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** "Monospaced" is what the renderer makes of {@code monospace}. */
    private static final List<String> MONO = List.of("Courier", "Monospaced");

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        addFaces(builder, "Liberation Sans", "LiberationSans", FALLBACK_FINAL);
        MONO.forEach(family -> addFaces(builder, family, "LiberationMono", DOCUMENT));
    }

    private static void addFaces(PdfRendererBuilder builder, String family, String file, FSFontUseCase use) {
        addFace(builder, family, file + "-Regular", NORMAL, FontStyle.NORMAL, use);
        addFace(builder, family, file + "-Bold", BOLD, FontStyle.NORMAL, use);
        addFace(builder, family, file + "-Italic", NORMAL, FontStyle.ITALIC, use);
        addFace(builder, family, file + "-BoldItalic", BOLD, FontStyle.ITALIC, use);
    }

    private static void addFace(
            PdfRendererBuilder builder, String family, String file, int weight, FontStyle style, FSFontUseCase use) {
        var address = "/liberation/" + file + ".ttf";
        builder.useFont(
                () -> Objects.requireNonNull(PdfFonts.class.getResourceAsStream(address), address),
                family,
                weight,
                style,
                true,
                Set.of(use));
    }
}
