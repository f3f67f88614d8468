package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a learner makes in one workshop is at hand in the next: the CV goes with an application, which is then followed. */
@ExtendWith(Room.class)
class PracticeFileIT {

    @Test
    void goesWithTheLearnerFromTheCvToTheApplications(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Votre profil et votre CV", "Deuxième séance", "Basile");
                var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = workshop.trainer();
            trainer.openSheet("Basile");
            var card = trainer.newCard();
            var learner = new LearnerPages(visit);
            learner.signInByCard(card);
            makeCv(visit);
            trainer.showBoard();
            trainer.closeSession();
            trainer.visit().go("/formateur");
            trainer.createWorkshop("Chercher une offre et postuler", List.of("Zoé"));
            trainer.enrolFrom("Votre profil et votre CV", "Basile");
            trainer.openSession("Troisième séance");

            learner.signInByCard(card);
            attachOwnCv(visit);

            visit.go("/etape/mes-candidatures/avec-aide");
            assertThat(new Activity(visit, "exercice-suivre-guide").text()).contains("Sur un site partenaire");
            trainer.visit().assertNoComplaint();
            visit.assertNoComplaint();
        }
    }

    private static void makeCv(Visit visit) {
        visit.go("/etape/cv/anonyme");
        new Follower(visit, new Activity(visit, "exercice-cv-anonyme")).complete();
    }

    /** The learner's own papers come before those of the exercise. */
    private static void attachOwnCv(Visit visit) {
        visit.go("/etape/site-partenaire/avec-aide");
        var exercise = new Activity(visit, "exercice-partenaire-guide");
        var follower = new Follower(visit, exercise);
        var files = exercise.section().locator(".oa-file");
        follower.goOnUntil(() -> files.count() > 0);
        assertThat(Visit.text(files.first())).contains("CV_anonyme.pdf");
        visit.press(files.first());
        follower.complete();
    }
}
