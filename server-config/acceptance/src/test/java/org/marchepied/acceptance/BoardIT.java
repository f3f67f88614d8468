package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trainer at the board while a learner works: what the board notices, and what one press does. */
@ExtendWith(Room.class)
class BoardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** In pixels, on a screen of 24 inches: capitals of 5 mm, twice what a good eye needs at two metres. */
    private static final double LEGIBLE = 24;

    /** What a browser tells of two letters typed while Caps Lock is on. */
    private static final String CAPS_LOCK = """
            field => ['A', 'B'].forEach(key => field.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, modifierCapsLock: true })))""";

    private static final String LISTEN = """
            async path => {
                const reader = (await fetch(path)).body.getReader();
                const decoder = new TextDecoder();
                let heard = '';
                while (!heard.includes('beat')) {
                    const { value, done } = await reader.read();
                    if (done) break;
                    heard += decoder.decode(value);
                }
                await reader.cancel();
                return heard;
            }""";

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

            var exercise = atTheForm(visit);
            exercise.press("Version accessible");
            exercise.field("Identifiant").evaluate(CAPS_LOCK);
            workshop.trainer().expectSeat(1, "Majuscules bloquées");

            exercise.write("Identifiant", "840156");
            exercise.press("Se connecter");
            workshop.trainer().expectSeat(1, "Tape dans la mauvaise case");
            exercise.press("Se connecter");
            exercise.press("Se connecter");
            workshop.trainer().expectSeat(1, "erreurs de suite");
            visit.assertNoComplaint();
            workshop.trainer().visit().assertNoComplaint();
        }
    }

    @Test
    void goesOnWithoutItsStream_andAfterTheNetworkWasAway(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Ursule");
                var learner = workshop.signIn(browser, server, "Ursule").visit()) {
            var trainer = workshop.trainer();
            var board = trainer.visit();
            expectConnection(board, "live");

            board.context().setOffline(true);
            expectConnection(board, "lost");
            learner.go("/etape/clavier/seul");
            board.context().setOffline(false);
            trainer.expectSeat(1, "À vous, sans aide");
            expectConnection(board, "live");

            board.page().route("**/evenements", Route::abort);
            trainer.showBoard();
            expectConnection(board, "polling");
            learner.go("/etape/clavier/page");
            trainer.expectSeat(1, title(learner));
            PageChecks.check(board, "tableau");
            learner.assertNoComplaint();
        }
    }

    /** A stream that says nothing is cut by what stands between, and a browser that has gone is never noticed. */
    @Test
    void hearsItsStreamBeat(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Prune")) {
            var board = workshop.trainer().visit();

            var heard =
                    (String) board.page().evaluate(LISTEN, workshop.trainer().boardPath() + "/evenements");

            assertThat(heard).contains(": ok").contains(": beat");
            board.assertNoComplaint();
        }
    }

    /** On a screen as big rooms have them: all twelve at a glance, in letters that are read from two metres. */
    @Test
    void showsTwelveSeatsAtOnce(Browser browser, RunningServer server) {
        var names = IntStream.rangeClosed('A', 'L')
                .mapToObj(letter -> "Prénom " + (char) letter)
                .toArray(String[]::new);
        var room = HttpRoom.open(server, names).planAndOpen(3);
        for (var name : names) {
            room.signIn(server, name).get("/etape/clavier/seul");
        }
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            visit.page().setViewportSize(1920, 1080);
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.showBoard(room);

            var tiles = visit.page().locator(".tile");
            assertThat(tiles.count()).isEqualTo(12);
            assertThat(number(tiles, "Math.max(...all.map(one => one.getBoundingClientRect().bottom))"))
                    .as("bottom of the last row")
                    .isLessThanOrEqualTo(1080);
            for (var part : List.of("h2", ".seat-number", ".tile-step")) {
                assertThat(number(
                                tiles.locator(part),
                                "Math.min(...all.map(one => parseFloat(getComputedStyle(one).fontSize)))"))
                        .as("letters of " + part)
                        .isGreaterThanOrEqualTo(LEGIBLE);
            }
            assertThat(number(tiles, """
                            Math.min(...all.map(one => one.querySelector('summary').getBoundingClientRect().left
                                - one.querySelector('h2 a').getBoundingClientRect().right))"""))
                    .as("room between names and other gestures")
                    .isPositive();
            PageChecks.check(visit, "tableau-douze");
            visit.assertNoComplaint();
        }
    }

    @Test
    void marksAStepAsDone_beginsOneExerciseAgain_andTakesItBack(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Thaïs");
                var learner = workshop.signIn(browser, server, "Thaïs").visit()) {
            var exercise = atTheForm(learner);
            var trainer = workshop.trainer();
            var board = trainer.visit();
            trainer.expectSeat(1, "0 étape sur");

            board.press(help(workshop.trainer(), "Étape faite"));
            trainer.expectSeat(1, "1 étape sur");
            expectPressed(workshop.trainer(), "Étape faite", "true");
            board.press(help(workshop.trainer(), "Étape faite"));
            trainer.expectSeat(1, "0 étape sur");

            assertThat(exercise.field("Identifiant").count()).isOne();
            board.hands().press(trainer.seat(1).locator(".tile-more summary"));
            board.press(trainer.seat(1).locator("button[name=exercice]"));
            learner.go("/etape/clavier/seul");
            assertThat(exercise.button("Candidat").count()).isOne();
            learner.assertNoComplaint();
            board.assertNoComplaint();
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

            board.press(help(workshop.trainer(), "Avec aide"));
            expectPressed(workshop.trainer(), "Avec aide", "true");
            PageChecks.check(board, "tableau");
            board.press(help(workshop.trainer(), "Fait à sa place"));
            expectPressed(workshop.trainer(), "Fait à sa place", "true");
            expectPressed(workshop.trainer(), "Avec aide", "false");
            board.press(help(workshop.trainer(), "Fait à sa place"));
            expectPressed(workshop.trainer(), "Fait à sa place", "false");
            board.assertNoComplaint();
        }
    }

    /** Without waiting for its next look, which is therefore taken away. */
    @Test
    void tellsTheOtherTrainersBoardAtOnce(Browser browser, RunningServer server) {
        var room = HttpRoom.open(server, "Zélie");
        var learner = room.signIn(server, "Zélie");
        learner.get("/etape/clavier/page");
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            visit.context().addCookies(room.trainer().cookies());
            visit.context().addInitScript("window.setInterval = () => 0");
            var other = new TrainerPages(visit);
            other.showBoard(room);
            visit.expect("En direct");

            room.trainer().post(room.board(), room.board() + "/place/1/aide", Map.of("aide", "HELPED"));
            expectPressed(other, "Avec aide", "true");
            room.trainer().post(room.board(), room.board() + "/place/1/faite", Map.of("faite", "oui"));
            expectPressed(other, "Étape faite", "true");
            visit.assertNoComplaint();
        }
    }

    @Test
    void tellsTheLearnerThatHelpWasGiven(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Sylvie");
                var learner = workshop.signIn(browser, server, "Sylvie").visit()) {
            new LearnerPages(learner).begin();
            learner.press("Demander de l’aide");
            workshop.trainer().expectSeat(1, "Demande de l’aide, numéro 1");

            workshop.trainer().visit().press("C’est réglé");

            learner.button("Demander de l’aide").waitFor();
            learner.press("Demander de l’aide");
            workshop.trainer().expectSeat(1, "Demande de l’aide, numéro 1");
            learner.assertNoComplaint();
            workshop.trainer().visit().assertNoComplaint();
        }
    }

    @Test
    void keepsThePlaceOfTheKeyboard_andSaysWhoAsks(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Thaïs");
                var learner = workshop.signIn(browser, server, "Thaïs").visit()) {
            new LearnerPages(learner).begin();
            learner.go("/etape/clavier/avec-aide");
            var trainer = workshop.trainer();
            var board = trainer.visit();
            trainer.expectSeat(1, "Faites avec une aide");

            for (var button : List.of("seat-1-HELPED", "seat-1-done")) {
                board.page().locator("#" + button).focus();
                board.pressEnter();
                expectPressed(trainer, button.endsWith("done") ? "Étape faite" : "Avec aide", "true");
                expectFocus(board, button);
            }
            board.page().locator("#seat-1-gestures").focus();
            learner.press("Demander de l’aide");

            trainer.expectSeat(1, "Demande de l’aide, numéro 1");
            expectFocus(board, "seat-1-gestures");
            assertThat(Visit.plain(board.page().locator("[data-asking]").textContent()))
                    .isEqualTo("Thaïs, Demande de l’aide, numéro 1");
            learner.assertNoComplaint();
            board.assertNoComplaint();
        }
    }

    private static void expectFocus(Visit visit, String id) {
        Await.until(Visit.PATIENCE, () -> "the focus is at " + id, () -> visit.page()
                .evaluate("() => document.activeElement.id")
                .equals(id));
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

            board.hands().press(trainer.seat(1).locator(".tile-more summary"));
            board.press(trainer.seat(1).locator("form[action$='/liberer'] button"));
            var gone = learner.page().locator("[data-seat-gone]");
            gone.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            assertThat(Visit.text(gone)).contains("cette place a été libérée");
            learner.press(gone.locator("a"));
            learner.expect("Votre travail est gardé.");
            learner.assertNoComplaint();
            board.assertNoComplaint();
        }
    }

    @Test
    void isWorkedByTouch_onATablet(Browser browser, RunningServer server) {
        var room = HttpRoom.open(server, "Rémi");
        room.signIn(server, "Rémi").get("/etape/clavier/seul");
        try (var visit = Visit.open(browser, server, new TouchHands())) {
            visit.page().setViewportSize(1024, 768);
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.showBoard(room);

            visit.press(help(trainer, "Avec aide"));
            expectPressed(trainer, "Avec aide", "true");
            visit.press(help(trainer, "Étape faite"));
            trainer.expectSeat(1, "1 étape sur");
            visit.hands().press(trainer.seat(1).locator(".tile-more summary"));
            visit.press(trainer.seat(1).locator(".tile-more button").last());
            PageChecks.check(visit, "tableau");
            visit.press(trainer.seat(1).locator(".tile-head a"));
            visit.expectPath(room.sheet("Rémi"));
            visit.assertNoComplaint();
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
            var taken = board.page().getByText("Occupée");
            assertThat(taken.count()).isOne();
            var place = Map.of("place", "2");
            new Http(server).post("/seance/" + workshop.code(), "/seance/" + workshop.code() + "/place", place);
            Await.until(PATIENCE, board::text, () -> taken.count() == 2);
            board.assertNoComplaint();
            learner.assertNoComplaint();
        }
    }

    private static void expectConnection(Visit board, String word) {
        board.page().locator("[data-connection=" + word + "]").waitFor();
    }

    private static String title(Visit learner) {
        return Visit.text(learner.page().locator("h1"));
    }

    /** Behind the two entrances. */
    private static Activity atTheForm(Visit learner) {
        learner.go("/etape/clavier/seul");
        var exercise = new Activity(learner, "exercice-clavier-seul");
        exercise.press("Candidat");
        return exercise;
    }

    /** At one moment: the board may read itself again between two questions. */
    private static double number(Locator elements, String expression) {
        return ((Number) elements.evaluateAll("all => " + expression)).doubleValue();
    }

    private static void goToPractice(LearnerPages pages) {
        while (pages.activities().count() == 0) {
            pages.goOn();
        }
    }

    private static Locator help(TrainerPages trainer, String word) {
        return trainer.seat(1).locator(".tile-help button").filter(new Locator.FilterOptions().setHasText(word));
    }

    private static void expectPressed(TrainerPages trainer, String word, String pressed) {
        Await.until(
                PATIENCE,
                () -> word + " pressed: " + pressed,
                () -> pressed.equals(help(trainer, word).getAttribute("aria-pressed")));
    }
}
