package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each simulation: nothing typed on an old page is lost, and a button pressed twice counts once. */
@ExtendWith(Room.class)
class RepeatedActionsIT {

    private static final String STALE = "Cette page était ancienne";

    private static final String HOSTILE = "=1+1 <img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd \ud83d\ude00 "
            .repeat(240)
            .strip();

    @ParameterizedTest
    @CsvSource({
        "Se connecter, Séance clavier, /etape/clavier/avec-aide",
        "S'actualiser chaque mois, Première séance, /etape/travail/avec-aide",
        "Votre profil et votre CV, Première séance, /etape/parcours/avec-aide",
        "Votre profil et votre CV, Séance accroche, /etape/accroche/avec-aide",
        "Chercher une offre et postuler, Troisième séance, /etape/site-partenaire/avec-aide",
        "Se former avec e-store, Première séance, /etape/decouvrir/recherche-avec-aide"
    })
    void loseNothing_andCountOnce(String pack, String plan, String step, Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Luce");
                var visit = workshop.signIn(browser, server, "Luce").visit()) {
            visit.go(step);
            var exercise = new LearnerPages(visit).activity(0);
            var follower = new Follower(visit, exercise);
            follower.goOnUntil(() -> isReady(exercise));
            var tab = visit.context().newPage();
            tab.onDialog(dialog -> visit.complain("a script ran: " + dialog.message()));
            tab.navigate(visit.page().url());
            // the marks follow what is typed
            var button = visit.page().locator("[id='" + button(exercise).getAttribute("id") + "']");
            exercise.section().locator(Activity.TEXTS).all().forEach(text -> text.fill(""));
            visit.press(button);

            sendHostileTextUntilStale(tab);

            assertThat(tab.locator(".activity").first().locator(Activity.TEXTS).all())
                    .extracting(Locator::inputValue)
                    .isNotEmpty()
                    .allMatch(HOSTILE::equals);
            tab.close();
            visit.page().reload();
            follower.goOnUntil(() -> isReady(exercise));
            pressTwice(visit, exercise);
            visit.assertNoComplaint();
        }
    }

    /** In the first seconds after a change, a form of the page before it is taken for a double click. */
    private static void sendHostileTextUntilStale(Page tab) {
        var old = tab.content();
        var activity = tab.locator(".activity").first();
        Await.until(Visit.PATIENCE, () -> STALE, () -> {
            tab.setContent(old);
            activity.locator(Activity.TEXTS).all().forEach(text -> {
                text.evaluate("text => text.removeAttribute('maxlength')");
                text.fill(HOSTILE);
            });
            tab.waitForResponse(answer -> answer.request().method().equals("POST"), () -> activity.locator(
                            "button[name=action]:not([aria-hidden=true])")
                    .last()
                    .click());
            Visit.settle(tab);
            return Visit.text(activity).contains(STALE);
        });
    }

    private static void pressTwice(Visit visit, Activity exercise) {
        var before = exercise.revision();

        button(exercise).click(new Locator.ClickOptions().setClickCount(2).setDelay(20));

        Await.until(Visit.PATIENCE, () -> "an answer to the button", () -> exercise.revision() > before);
        visit.settle();
        visit.page().reload();
        assertThat(exercise.revision()).isEqualTo(before + 1);
    }

    /** Whether all is filled in, so that only a button is left to press. */
    private static boolean isReady(Activity exercise) {
        return exercise.section().locator(Activity.TEXTS).count() > 0
                && button(exercise).count() > 0;
    }

    /** That the coach mark points at. */
    private static Locator button(Activity exercise) {
        return exercise.section().locator(".mp-coach:not(.is-later) + button[name=action]");
    }
}
