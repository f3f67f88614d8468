package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The CV that the site makes is a PDF that a screen reader can read (PDF/UA-1), with a photograph, anonymous, and in every layout. */
@ExtendWith(Room.class)
class CvIT {

    private static final int MOST_MOVES = 20;

    @Test
    void isMadeInTenStepsAndTakenHome(Browser browser, RunningServer server) throws Exception {
        try (var workshop = Workshop.open(browser, server, "Votre profil et votre CV", "Deuxième séance", "Basile");
                var visit = workshop.signIn(browser, server, "Basile").visit()) {
            var plain = made(visit, "/etape/cv/regarder", "exercice-cv-montre");
            assertThat(PdfUa.faults(plain)).isEmpty();
            assertThat(text(plain)).contains("Pierre Dupont", "Expériences", "Mes points forts");

            var withPhoto = made(visit, "/etape/cv/seul", "exercice-cv-seul");
            assertThat(PdfUa.faults(withPhoto)).isEmpty();
            assertThat(withPhoto.length).isGreaterThan(plain.length);

            assertThat(PdfUa.faults(made(visit, "/etape/cv/avec-aide", "exercice-cv-guide", "skills-first")))
                    .isEmpty();

            var anonymous = made(visit, "/etape/cv/anonyme", "exercice-cv-anonyme", "colour");
            assertThat(PdfUa.faults(anonymous)).isEmpty();
            assertThat(text(anonymous)).doesNotContain("Amina");
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
        return printed(visit, activity);
    }

    /** The PDF of the exercise when the learner chooses a layout that the exercise does not propose. */
    private static byte[] made(Visit visit, String step, String exercise, String layout) {
        visit.go(step);
        var activity = new Activity(visit, exercise);
        var follower = new Follower(visit, activity);
        var choice = activity.section().locator("input[name=layout][value=" + layout + "]");
        follower.goOnUntil(() -> choice.count() > 0);
        visit.hands().tick(choice);
        activity.press("Voir");
        follower.complete();
        return printed(visit, activity);
    }

    private static byte[] printed(Visit visit, Activity activity) {
        PageChecks.check(visit, "exercice-" + activity.id());
        var page = activity.section().locator("a[href*='/imprimer/']").getAttribute("href");
        visit.go(page);
        PageChecks.check(visit, "cv-imprimer");
        var answer = visit.context().request().get(visit.site() + page + "/pdf");
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
