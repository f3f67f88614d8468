package org.marchepied.server.slip;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.Text;

/** The slip as a PDF, made in memory. */
final class SlipPdf {

    private SlipPdf() {}

    static byte[] of(Slip slip, Text text) {
        var html = new StringOutput();
        Pages.TEMPLATES.slipPdf(text, slip).writeTo(new OwaspHtmlTemplateOutput(html));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(html.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }
}
