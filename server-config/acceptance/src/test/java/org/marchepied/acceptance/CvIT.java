package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The CV that the site makes is a PDF that a screen reader can read (PDF/UA-1), with a photograph and without. */
@ExtendWith(Room.class)
class CvIT {

    private static final int MOST_MOVES = 20;

    @Test
    void isMadeInTenStepsAndTakenHome(Browser browser, RunningServer server) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var workshop = Workshop.open(browser, server, "Votre profil et votre CV", "Deuxième séance", "Basile");
                var visit = workshop.signIn(browser, server, "Basile").visit()) {
            var plain = made(visit, "/etape/cv/regarder", "exercice-cv-montre");
            assertThat(faults(plain)).isEmpty();
            assertThat(text(plain)).contains("Pierre Dupont", "Expériences", "Mes points forts");

            var withPhoto = made(visit, "/etape/cv/seul", "exercice-cv-seul");
            assertThat(faults(withPhoto)).isEmpty();
            assertThat(withPhoto.length).isGreaterThan(plain.length);
            visit.assertNoComplaint();
        }
    }

    /** The PDF of an exercise that shows itself to its end. */
    private static byte[] made(Visit visit, String step, String exercise) {
        visit.go(step);
        var activity = new Activity(visit, exercise);
        if (!activity.mode().equals("Montre-moi")) {
            activity.press("Montre-moi");
        }
        for (var move = 0; move < MOST_MOVES && !activity.text().contains("C'est fait"); move++) {
            activity.press("Suivant");
        }
        PageChecks.check(visit, exercise);
        var page = activity.section().locator("a[href*='/imprimer/']").getAttribute("href");
        visit.go(page);
        PageChecks.check(visit, "cv-imprimer");
        var answer = visit.context().request().get(visit.site() + page + "/pdf");
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
