package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trainer at the board while a learner works: what the board notices, and what one press does. */
@ExtendWith(Room.class)
class BoardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void noticesWhoStruggles(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Xavier");
                var visit = workshop.signIn(browser, server, "Xavier").visit()) {
            new LearnerPages(visit).begin();

            for (var click = 0; click < 4; click++) {
                visit.page().locator("h1").click();
            }
            workshop.trainer().expectSeat(1, "Clique à côté");
            PageChecks.check(workshop.trainer().visit(), "tableau");

            visit.page().keyboard().type("bonjour");
            workshop.trainer().expectSeat(1, "Tape sans avoir choisi de case");
            visit.assertNoComplaint();
            workshop.trainer().visit().assertNoComplaint();
        }
    }

    @Test
    void saysWhatTheTrainerSaw_andTakesItBack(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Yann");
                var learner = workshop.signIn(browser, server, "Yann").visit()) {
            var pages = new LearnerPages(learner);
            pages.begin();
            goToPractice(pages);
            var board = workshop.trainer().visit();
            workshop.trainer().expectSeat(1, "Avec aide");

            board.press(help(workshop, "Avec aide"));
            expectPressed(workshop, "Avec aide", "true");
            PageChecks.check(board, "tableau");
            board.press(help(workshop, "Fait à sa place"));
            expectPressed(workshop, "Fait à sa place", "true");
            expectPressed(workshop, "Avec aide", "false");
            board.press(help(workshop, "Fait à sa place"));
            expectPressed(workshop, "Fait à sa place", "false");
            board.assertNoComplaint();
        }
    }

    @Test
    void sendsALearnerToAStep(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Zoé");
                var learner = workshop.signIn(browser, server, "Zoé").visit()) {
            var pages = new LearnerPages(learner);
            pages.begin();
            var trainer = workshop.trainer();
            var board = trainer.visit();
            trainer.showBoard();
            board.hands().press(trainer.seat(1).locator(".tile-more summary"));
            var last = Visit.plain(
                    trainer.seat(1).locator(".tile-more option").last().textContent());

            board.hands().select(trainer.seat(1).locator(".tile-more select"), last);
            PageChecks.check(board, "tableau");
            board.press(trainer.seat(1).locator(".tile-more button").last());

            learner.page().locator("#sent-to a").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            PageChecks.check(learner, learner.path().substring(1).replace('/', '-'));
            learner.press(learner.page().locator("#sent-to a"));
            assertThat(Visit.text(learner.page().locator("h1"))).isEqualTo(last);
            assertThat(learner.page().locator("#sent-to a").count()).isZero();
            trainer.expectSeat(1, last);
            learner.assertNoComplaint();
            board.assertNoComplaint();
        }
    }

    @Test
    void showsNoNamesOnTheWall(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Wassila");
                var learner = workshop.signIn(browser, server, "Wassila").visit()) {
            var board = workshop.trainer().visit();
            board.follow("À projeter");

            board.expectPath("/formateur/seance/\\d+/projection");
            assertThat(board.text()).contains("Occupée").doesNotContain("Wassila");
            PageChecks.check(board, "projection");
            board.assertNoComplaint();
            learner.assertNoComplaint();
        }
    }

    private static void goToPractice(LearnerPages pages) {
        while (pages.activities().count() == 0) {
            pages.goOn();
        }
    }

    private static Locator help(Workshop workshop, String word) {
        return workshop.trainer()
                .seat(1)
                .locator(".tile-help button")
                .filter(new Locator.FilterOptions().setHasText(word));
    }

    private static void expectPressed(Workshop workshop, String word, String pressed) {
        Await.until(
                PATIENCE,
                () -> word + " pressed: " + pressed,
                () -> pressed.equals(help(workshop, word).getAttribute("aria-pressed")));
    }
}
