package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In each simulation: the browser's back button undoes nothing and repeats nothing, and what was typed is still there. With
 * scripts it leaves the step, to which the learner returns; without, it shows the step again.
 */
@ExtendWith(Room.class)
class BackButtonIT {

    @ParameterizedTest
    @CsvSource({
        "true, Votre profil et votre CV, Première séance, /etape/parcours/avec-aide",
        "true, Chercher une offre et postuler, Troisième séance, /etape/site-partenaire/avec-aide",
        "true, Se connecter, Séance clavier, /etape/clavier/avec-aide",
        "false, Se connecter, Séance clavier, /etape/clavier/avec-aide",
        "false, S'actualiser chaque mois, Première séance, /etape/travail/avec-aide",
        "false, Se former avec e-store, Première séance, /etape/decouvrir/recherche-avec-aide"
    })
    void changesNothing(
            boolean scripted, String pack, String plan, String step, Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Aude");
                var visit = Visit.open(browser, server, new MouseHands(), scripted)) {
            var learner = workshop.signIn(visit, "Aude");
            visit.go(step);
            var exercise = learner.activity(0);
            var follower = new Follower(visit, exercise);
            goOn(follower, exercise);
            goOn(follower, exercise);
            var text = exercise.text();
            var typed = exercise.typed();

            assertThat(visit.page().goBack()).isNotNull();
            if (scripted) {
                learner.begin();
            }

            assertThat(visit.path()).isEqualTo(step);
            assertThat(exercise.text()).isEqualTo(text);
            assertThat(exercise.typed()).isEqualTo(typed);
            goOn(follower, exercise);
            follower.complete();
            exercise.assertCompleted();
            visit.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Se connecter, Séance clavier, /etape/clavier/avec-aide",
        "Votre profil et votre CV, Séance accroche, /etape/accroche/avec-aide"
    })
    void losesNothing_whenAStepIsLeftBeforeItsFormIsSent(
            String pack, String plan, String step, Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Aude");
                var learner = workshop.signIn(browser, server, "Aude").visit()) {
            learner.go(step);
            var exercise = new LearnerPages(learner).activity(0);
            new Follower(learner, exercise)
                    .goOnUntil(() -> exercise.section().locator(Activity.TEXTS).count() > 0);
            var field = exercise.section().locator(Activity.TEXTS).first();
            learner.hands().write(field, "Pas encore fini");
            var typed = exercise.typed();

            learner.follow("Étape précédente");
            learner.expectPath("(?!" + step + "$).*");
            learner.page().goBack();

            Await.until(Visit.PATIENCE, () -> typed + " in " + exercise.typed(), () -> {
                learner.page().reload();
                return exercise.typed().equals(typed);
            });
            learner.assertNoComplaint();
        }
    }

    /** To the next press that counts, and only to that. */
    private static void goOn(Follower follower, Activity exercise) {
        var before = exercise.revision();
        follower.goOnUntil(() -> exercise.revision() != before);
        assertThat(exercise.revision()).isEqualTo(before + 1);
    }
}
