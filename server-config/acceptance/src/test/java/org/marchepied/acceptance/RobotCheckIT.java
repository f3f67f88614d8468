package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who cannot see the pictures of "I am not a robot" answers a question instead, by the keyboard alone. */
@ExtendWith(Room.class)
class RobotCheckIT {

    private static final String PACK = "Chercher une offre et postuler";

    @Test
    void canBeAnsweredInWords(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, PACK, "Troisième séance", "Nour");
                var visit = workshop.signIn(browser, server, "Nour", new KeyboardHands())
                        .visit()) {
            visit.go("/etape/site-partenaire/avec-aide");
            var exercise = new LearnerPages(visit).activity(0);
            var follower = new Follower(visit, exercise);
            var words = exercise.button("Version accessible : répondre à une question");
            follower.goOnUntil(() -> words.count() > 0);

            visit.press(words);

            assertThat(exercise.text()).contains("Combien font").doesNotContain("Cochez toutes les images");
            PageChecks.check(visit, "exercice-robot-mots");
            follower.complete();
            exercise.assertCompleted();
            assertThat(exercise.message()).contains("Candidature envoyée");
            visit.assertNoComplaint();
        }
    }
}
