package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In guided mode of each simulation: a wrong value gets a kind word, and its coach mark stays until the value is right. */
@ExtendWith(Room.class)
class WrongValueIT {

    @ParameterizedTest
    @CsvSource({
        "Se connecter, Séance clavier, /etape/clavier/avec-aide, identifier, pierredupont, C'est peut-être l'identifiant",
        "S'actualiser chaque mois, Première séance, /etape/travail/avec-aide, gross, '111,20', C'est le salaire net",
        "Votre profil et votre CV, Première séance, /etape/parcours/avec-aide, employer, Cariste, C'est le nom du métier",
        "Chercher une offre et postuler, Première séance, /etape/chercher/avec-aide, place, Lyon, C'est une autre ville",
        "Se former avec e-store, Première séance, /etape/decouvrir/recherche-avec-aide, word, entrtien, Le site ne trouve rien"
    })
    void keepsTheMark(
            String pack,
            String plan,
            String step,
            String name,
            String wrong,
            String word,
            Browser browser,
            RunningServer server) {
        try (var workshop = Workshop.open(browser, server, pack, plan, "Remi");
                var visit = workshop.signIn(browser, server, "Remi").visit()) {
            visit.go(step);
            var exercise = new LearnerPages(visit).activity(0);
            var follower = new Follower(visit, exercise);
            var field = exercise.section().locator("input[name=" + name + "]");
            var mark = exercise.section().locator(".mp-coach[id$='--" + name + "-coach']:not(.is-later)");
            follower.goOnUntil(() -> mark.count() > 0);

            visit.hands().write(field, wrong);
            assertThat(mark.count()).isOne();
            visit.pressEnter();

            assertThat(Visit.text(exercise.section().locator("[id$='--" + name + "-error']")))
                    .startsWith(word);
            assertThat(exercise.message()).startsWith("Pas encore").contains(word);
            assertThat(field.inputValue()).isEqualTo(wrong);
            assertThat(mark.count()).isOne();
            PageChecks.glance(visit, "exercice-faux-" + exercise.simulation());
            follower.complete();
            exercise.assertCompleted();
            visit.assertNoComplaint();
        }
    }
}
