package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A full table and its trainer at once: one asks for help, one works alone, one is helped, one changes seat; then the server
 * is killed. The board tells the same before and after.
 */
@ExtendWith(Room.class)
class FourLearnersIT {

    private static final List<String> NAMES = List.of("Ana", "Bob", "Clo", "Dan");

    @Test
    void boardTellsOfAllFour_beforeAndAfterTheServerIsKilled(Browser browser) {
        try (var server = RunningServer.start("four");
                var trainerVisit = Visit.open(browser, server, new MouseHands())) {
            var http = new Http(server);
            http.signInTrainer(server);
            var room = HttpRoom.open(http, NAMES.toArray(String[]::new)).planAndOpen(2);
            var trainer = new TrainerPages(trainerVisit);
            trainer.signIn(server);
            trainer.showBoard(room);
            var learners = NAMES.stream()
                    .map(name -> signIn(browser, server, room, name))
                    .toList();

            workAlone(learners.get(1));
            learners.get(0).visit().go("/etape/clavier/page");
            askForHelp(learners.get(0));
            learners.get(2).visit().go("/etape/clavier/avec-aide");
            askForHelp(learners.get(2));
            trainer.expectSeat(3, "Demande de l’aide, numéro 2");
            press(trainer, "#seat-1-helped");
            trainer.expectSeat(3, "Demande de l’aide, numéro 1");
            press(trainer, "#seat-3-HELPED");
            var dan = changeSeat(browser, server, room);

            assertBoard(trainer);
            PageChecks.check(trainerVisit, "tableau");
            picture(trainerVisit.page());
            learners.forEach(learner -> learner.visit().assertNoComplaint());
            trainerVisit.page().navigate("about:blank");
            server.kill();
            server.restart();

            trainer.signIn(server);
            trainer.showBoard();
            assertBoard(trainer);
            for (var learner : List.of(learners.get(0), learners.get(1), learners.get(2), dan)) {
                learner.visit().page().reload();
                assertThat(learner.visit().path()).startsWith("/etape/clavier/");
                learner.visit().close();
            }
            learners.get(3).visit().close();
            assertProposed(trainer, room);
            trainerVisit.assertNoComplaint();
        }
    }

    private static LearnerPages signIn(Browser browser, RunningServer server, HttpRoom room, String name) {
        var pages = new LearnerPages(Visit.open(browser, server, new MouseHands()));
        pages.signInByCard(room.card(name));
        return pages;
    }

    private static void workAlone(LearnerPages learner) {
        learner.visit().go("/etape/clavier/essayer-accessible");
        var exercise = learner.activity(0);
        exercise.press("Version accessible");
        exercise.write("Identifiant", "6106850F");
        exercise.write("Mot de passe", "840156");
        exercise.write("Code postal", "76000");
        exercise.press("Se connecter");
        exercise.assertCompleted();
    }

    private static void askForHelp(LearnerPages learner) {
        learner.visit().press("Demander de l’aide");
        assertThat(learner.visit().button("Formateur prévenu").count()).isEqualTo(1);
    }

    /** Dan sits down at another computer; the first one knows nobody any more. */
    private static LearnerPages changeSeat(Browser browser, RunningServer server, HttpRoom room) {
        var pages = new LearnerPages(Visit.open(browser, server, new MouseHands()));
        pages.takeSeat(room.joinCode(), 7);
        pages.signInByCard(room.card("Dan"));
        pages.visit().go("/etape/clavier/code-postal");
        return pages;
    }

    private static void press(TrainerPages trainer, String button) {
        trainer.visit().press(trainer.visit().page().locator(button));
    }

    private static void assertBoard(TrainerPages trainer) {
        trainer.expectSeat(1, "La page de connexion");
        trainer.expectSeat(2, "1 étape sur 9");
        trainer.expectSeat(2, "Seul");
        trainer.expectSeat(3, "Demande de l’aide, numéro 1");
        trainer.expectSeat(7, "Le code postal");
        var page = trainer.visit().page();
        assertThat(page.locator(".tile h2").allInnerTexts())
                .extracting(name -> name.replaceFirst("(?s).*:\\s+", ""))
                .containsExactly("Ana", "Bob", "Clo", "Quelqu’un arrive", "Libre", "Libre", "Dan", "Libre");
        assertThat(page.locator(".help-badge").count()).isEqualTo(1);
        assertThat(page.locator(".tile-help [aria-pressed=true]").all())
                .extracting(Locator::innerText)
                .containsExactly("Avec aide");
    }

    /** Everybody gets a next session, with a reason to read aloud. */
    private static void assertProposed(TrainerPages trainer, HttpRoom room) {
        trainer.openSheet("Bob");
        assertThat(Visit.text(trainer.visit().page().locator("#recommended"))).contains("Prochaine séance conseillée");
        trainer.visit().go("/formateur/atelier/" + room.workshop());
        var proposed = Visit.text(trainer.visit().page().locator("#proposals"));
        assertThat(proposed).contains(NAMES);
        PageChecks.check(trainer.visit(), "atelier");
    }

    /** For people to look at. */
    private static void picture(Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "tableau-quatre.png"))
                .setFullPage(true));
    }
}
