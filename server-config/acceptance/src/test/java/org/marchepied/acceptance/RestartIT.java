package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server stops in the middle of a lesson, once politely and once not: learners go on as if nothing had happened. */
@ExtendWith(Room.class)
class RestartIT {

    private static final String STEP = "/etape/clavier/avec-aide";

    @Test
    void resumes_whenTheServerWasStoppedAndWhenItWasKilled(Browser browser) {
        try (var server = RunningServer.start("restart");
                var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Rosa", "Jean")) {
            var learner = workshop.signIn(browser, server, "Rosa");
            learner.visit().go(STEP);
            var exercise = learner.activity(0);
            exercise.write("Identifiant", "6106850F");
            exercise.pressKeys("84");

            assertThat(server.stop()).as("exit status").isIn(0, 143);
            server.restart();

            // the page that was open before the stop
            exercise.pressKeys("0");
            assertThat(exercise.text()).contains("3 chiffres saisis sur 6");
            exercise.pressKeys("1");
            server.kill();
            server.restart();

            exercise.pressKeys("56");
            assertThat(exercise.text()).contains("6 chiffres saisis sur 6");
            exercise.write("Code postal", "76000");
            exercise.press("Se connecter");
            exercise.assertCompleted();
            assertResumes(learner);
            assertCountedOnce(workshop, server);
            learner.visit().assertNoComplaint();
            learner.visit().close();
        }
    }

    private static void assertResumes(LearnerPages learner) {
        learner.visit().go("/mes-etapes");
        assertThat(Visit.text(learner.visit().page().locator("main .actions a.primary")))
                .contains("Faites avec une aide");
    }

    /** The trainer must sign in again: the trainer's session lives in the server's memory. */
    private static void assertCountedOnce(Workshop workshop, RunningServer server) {
        var trainer = workshop.trainer();
        trainer.signIn(server);
        trainer.showBoard();
        trainer.expectSeat(1, "1 étape sur 9");
        trainer.openSheet("Rosa");
        assertThat(trainer.visit().text()).contains("1 étape sur 9").contains("d’après 2 actions");
    }
}
