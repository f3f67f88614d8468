package org.marchepied.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF can be read by a screen reader (PDF/UA-1). */
final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Clauses of the standard that it breaks, and how. */
    static List<String> faults(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException("The document cannot be read.", e);
        }
    }
}
