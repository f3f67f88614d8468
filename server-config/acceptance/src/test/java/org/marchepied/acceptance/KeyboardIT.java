package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each simulation can be done alone, to its end, by somebody who never touches a mouse; {@link WholeSessionIT} shows it of
 * the keypad.
 */
@ExtendWith(Room.class)
class KeyboardIT {

    @ParameterizedTest
    @CsvSource({
        "S'actualiser chaque mois, Première séance, /etape/travail/seul",
        "Votre profil et votre CV, Première séance, /etape/competences/seul",
        "Votre profil et votre CV, Deuxième séance, /etape/cv/seul",
        "Chercher une offre et postuler, Troisième séance, /etape/site-partenaire/seul",
        "Se former avec e-store, Première séance, /etape/video/video-seul"
    })
    void isEnough(String pack, String plan, String step, Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Odile");
                var visit = workshop.signIn(browser, server, "Odile", new KeyboardHands())
                        .visit()) {
            visit.go(step);
            var exercise = new LearnerPages(visit).activity(0);

            new Follower(visit, exercise).complete();

            exercise.assertCompleted();
            visit.assertNoComplaint();
        }
    }
}
