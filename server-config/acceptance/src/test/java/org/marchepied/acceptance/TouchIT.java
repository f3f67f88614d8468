package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each simulation can be done to its end by somebody who taps on a telephone. */
@ExtendWith(Room.class)
class TouchIT {

    @ParameterizedTest
    @CsvSource({
        "Se connecter, Séance clavier, /etape/clavier/avec-aide",
        "S'actualiser chaque mois, Première séance, /etape/rien-ne-change/avec-aide",
        "Votre profil et votre CV, Première séance, /etape/competences/avec-aide",
        "Chercher une offre et postuler, Troisième séance, /etape/site-partenaire/avec-aide",
        "Se former avec e-store, Première séance, /etape/video/video-avec-aide"
    })
    void isEnough(String pack, String plan, String step, Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Timo");
                var visit = workshop.signIn(browser, server, "Timo", new TouchHands())
                        .visit()) {
            visit.go(step);
            var exercise = new LearnerPages(visit).activity(0);

            new Follower(visit, exercise).complete();

            exercise.assertCompleted();
            visit.assertNoComplaint();
        }
    }
}
