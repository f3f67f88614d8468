package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nervous hands, the browser's back button, two tabs: each action counts once, and nobody is left without a word. */
@ExtendWith(Room.class)
class RepeatedFormsIT {

    private static final String STALE = "Cette page était ancienne";

    @Test
    void countsOnce_whenAKeyIsClickedTwice(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Lina");
                var visit = workshop.signIn(browser, server, "Lina").visit()) {
            visit.go("/etape/clavier/avec-aide");
            var exercise = new LearnerPages(visit).activity(0);

            exercise.key("8").click(new Locator.ClickOptions().setClickCount(2).setDelay(20));

            visit.expect("1 chiffre saisi sur 6");
            visit.settle();
            visit.page().reload();
            assertThat(exercise.text()).contains("1 chiffre saisi sur 6");
            visit.assertNoComplaint();
        }
    }

    @Test
    void countsOnce_whenAKeyIsClickedTwiceWithoutScripts(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Lino");
                var visit = Visit.open(browser, server, new MouseHands(), false)) {
            workshop.signIn(visit, "Lino");
            visit.go("/etape/clavier/avec-aide");
            var exercise = new LearnerPages(visit).activity(0);

            exercise.key("8").click(new Locator.ClickOptions().setClickCount(2));

            visit.settle();
            visit.go("/etape/clavier/avec-aide");
            assertThat(exercise.text()).contains("1 chiffre saisi sur 6").doesNotContain(STALE);
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsTheCurrentState_whenAnOldPageIsSentAgain(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Omar");
                var visit = Visit.open(browser, server, new MouseHands(), false)) {
            workshop.signIn(visit, "Omar");
            visit.go("/etape/clavier/avec-aide");
            var exercise = new LearnerPages(visit).activity(0);
            exercise.pressKeys("84");
            var old = visit.page().content();
            exercise.pressKeys("0");

            sendUntilStale(visit, visit.page(), old);

            assertThat(visit.text()).contains("3 chiffres saisis sur 6");
            PageChecks.check(visit, "etape-clavier-avec-aide");
            exercise.pressKeys("1");
            assertThat(visit.text()).contains("4 chiffres saisis sur 6").doesNotContain(STALE);
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsTheCurrentState_whenTheBackButtonIsPressed(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Ines");
                var visit = workshop.signIn(browser, server, "Ines").visit()) {
            visit.go("/etape/clavier/page");
            var learner = new LearnerPages(visit);
            learner.activity(0).answer(List.of("Candidat"));
            learner.goOn();

            visit.page().goBack();

            assertThat(learner.activity(0).text()).contains("Oui. Vous êtes candidat.");
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsTheCurrentState_whenTheSecondTabIsBehind(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Yann");
                var visit = workshop.signIn(browser, server, "Yann").visit()) {
            visit.go("/etape/clavier/avec-aide");
            var second = visit.context().newPage();
            second.navigate(visit.page().url());
            var old = second.content();
            new LearnerPages(visit).activity(0).pressKeys("840");

            sendUntilStale(visit, second, old);

            assertThat(Visit.text(second.locator(".activity"))).contains("3 chiffres saisis sur 6");
            visit.assertNoComplaint();
        }
    }

    @Test
    void saysSo_whenTheSessionWasClosedMeanwhile(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Zoé");
                var visit = workshop.signIn(browser, server, "Zoé").visit()) {
            visit.go("/etape/clavier/avec-aide");
            workshop.trainer().closeSession();

            visit.hands().press(new LearnerPages(visit).activity(0).key("8"));

            visit.expectPath("/seance");
            visit.expect("La séance est fermée");
            PageChecks.check(visit, "rejoindre");
            visit.assertNoComplaint();
        }
    }

    @Test
    void locksTheCard_whenThreeCodesAreWrong(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Abel");
                var visit = Visit.open(browser, server, new MouseHands())) {
            workshop.trainer().openSheet("Abel");
            var card = workshop.trainer().newCard();
            visit.go(card.path());
            for (var attempt = 0; attempt < 3; attempt++) {
                visit.write("Votre code", card.code().equals("0000") ? "1111" : "0000");
                visit.press("Entrer");
            }

            visit.write("Votre code", card.code());
            visit.press("Entrer");

            visit.expect("Cette carte est bloquée");
            PageChecks.check(visit, "code-faux");
            visit.assertNoComplaint();
        }
    }

    @Test
    void leavesTheSeat_whenTheLearnerIsSomebodyElse(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Ugo");
                var visit = workshop.signIn(browser, server, "Ugo").visit()) {
            visit.press("Ce n’est pas moi");

            visit.expectPath("/place");
            visit.expect("Personne n’est plus à cette place");
            PageChecks.check(visit, "qui");
            visit.go("/etape/clavier/page");
            visit.expectPath("/place");
            assertThat(visit.context().storageState()).contains("\"origins\":[]");
            visit.assertNoComplaint();
        }
    }

    /** What the back button brings back on many browsers. In the first seconds it is taken for a double click. */
    private static void sendUntilStale(Visit visit, Page page, String old) {
        Await.until(Visit.PATIENCE, () -> STALE, () -> {
            page.setContent(old);
            page.waitForResponse(
                    answer -> answer.status() == 200 && answer.url().startsWith(visit.site() + "/etape/"),
                    () -> page.locator("button.kp-key").first().click());
            page.waitForLoadState();
            Visit.settle(page);
            return Visit.text(page.locator("main")).contains(STALE);
        });
    }
}
