package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages that a session which goes well does not show: the first use, refusals, what is closed, the other language. */
@ExtendWith(Room.class)
class EveryPageIT {

    @Test
    void showsTheFirstUse(Browser browser) {
        try (var server = RunningServer.startEmpty("first-use");
                var visit = Visit.open(browser, server, new KeyboardHands())) {
            visit.go("/premiere-utilisation");
            PageChecks.check(visit, "premiere-utilisation");
            fillFirstUse(visit, "00000000");
            visit.press("Commencer");
            visit.expect("Ce code n’est pas le bon");
            PageChecks.check(visit, "premiere-utilisation-refus");
            fillFirstUse(visit, server.console().firstUseCode().orElseThrow());
            visit.expect("Au moins 12 signes");
            visit.write("Encore une fois, le même mot de passe", "quatre mots mal choisis");
            visit.press("Commencer");
            visit.expect("Les deux mots de passe ne sont pas les mêmes");
            assertThat(visit.page().title()).startsWith("Erreur");
            fillFirstUse(visit, server.console().firstUseCode().orElseThrow());

            visit.press("Commencer");

            visit.expectPath("/connexion");
            signIn(visit, "quatre mots bien choisis");
            visit.expectPath("/formateur");
            PageChecks.check(visit, "formateur");
            visit.go("/premiere-utilisation");
            visit.expect("Cette page n’existe pas");
            visit.assertNoComplaint();
        }
    }

    /** Wrong guesses are limited for the whole server, so this one is of this test alone. */
    @Test
    void saysSo_whenSomebodyGuessesPasswords(Browser browser) {
        try (var server = RunningServer.start("guesses");
                var visit = Visit.open(browser, server, new MouseHands())) {
            visit.go("/connexion");
            signIn(visit, "rien");
            visit.expect("n’est pas le bon");
            PageChecks.check(visit, "connexion-refus");

            var guesser = new Http(server);
            var guess = guesser.form("/connexion", Map.of("identifiant", "camille", "motdepasse", "rien"));
            Await.until(Visit.PATIENCE, visit::text, () -> {
                guesser.postTogether(25, "/connexion", guess);
                signIn(visit, "rien");
                return visit.text().contains("Trop d’essais");
            });

            PageChecks.check(visit, "connexion-refus");
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsRefusals(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            visit.go("/rien");
            visit.expect("Cette page n’existe pas");
            PageChecks.check(visit, "erreur-404");
            visit.go("/langue");
            PageChecks.check(visit, "erreur-405");
            visit.go("/seance");
            visit.context().clearCookies();
            visit.press("Continuer");
            visit.expect("Cette page est trop ancienne");
            PageChecks.check(visit, "erreur-403");
            visit.go("/s/rien.css");
            PageChecks.check(visit, "erreur-statique");
            visit.assertNoComplaint();
        }
    }

    @Test
    void sendsATrainerToNoTrainer_whenAPageIsMissing(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            new TrainerPages(visit).signIn(server);
            visit.go("/formateur/rien");
            visit.expect("Cette page n’existe pas");
            assertThat(visit.text()).doesNotContain("votre formateur");
            PageChecks.check(visit, "erreur-404");
            visit.follow("Revenir aux séances");
            visit.expectPath("/formateur");
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsWhatIsTooLargeOrMissing_whenAWorkshopIsMade(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            visit.press("Créer l’atelier");
            visit.expect("Écrivez au moins un prénom");
            PageChecks.check(visit, "formateur");
            visit.field("Prénoms des apprenants").evaluate("field => { field.value = 'P'.repeat(300_000) }");

            visit.press("Créer l’atelier");

            visit.expect("C’est trop gros");
            PageChecks.check(visit, "erreur-413");
            visit.assertNoComplaint();
        }
    }

    @Test
    void showsHandoutsSeatsTakenAndAClosedSession(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Inès");
                var visit = workshop.signIn(browser, server, "Inès").visit();
                var neighbour = Visit.open(browser, server, new MouseHands())) {
            visit.go("/fiche/clavier");
            visit.expect("Se connecter");
            PageChecks.check(visit, "fiche-a-imprimer");
            visit.go("/fini");
            PageChecks.check(visit, "fini");
            neighbour.go("/seance/" + workshop.code());
            neighbour.expect("Occupée");
            PageChecks.check(neighbour, "places");
            workshop.trainer().closeSession();
            workshop.trainer().showBoard();
            var trainer = workshop.trainer().visit();
            PageChecks.check(trainer, "tableau");
            workshop.trainer().openSheet("Inès");
            trainer.follow("Retour à l’atelier");
            trainer.expectPath("/formateur/atelier/\\d+");
            for (var person : List.of(visit, neighbour, trainer)) {
                person.assertNoComplaint();
            }
        }
    }

    @Test
    void speaksEnglish_whenAsked(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Olga");
                var visit = workshop.signIn(browser, server, "Olga").visit()) {
            visit.press("English");
            visit.expect("Hello");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            PageChecks.check(visit, "mes-etapes-en");
            visit.go("/etape/clavier/seul");
            for (var french : List.of("h1", ".prose")) {
                assertThat(visit.page().locator(french).first().getAttribute("lang"))
                        .as("language of " + french)
                        .isEqualTo("fr");
            }
            PageChecks.check(visit, "etape-clavier-seul");
            visit.go("/rien");
            PageChecks.check(visit, "erreur-404-en");
            visit.assertNoComplaint();
        }
    }

    /** On a server of its own: where other tests have been, pages are long. */
    @Test
    void leadsToGoodPages_whereverATrainerGoes(Browser browser) {
        try (var server = RunningServer.start("trainer-pages");
                var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Léa", "Malo");
                var learner = workshop.signIn(browser, server, "Léa").visit()) {
            learner.go("/etape/clavier/page");
            var visit = workshop.trainer().visit();
            visit.go("/formateur");
            workshop.trainer().createWorkshop("Se connecter", List.of("Noé"));
            workshop.trainer().createWorkshop("Se connecter", List.of("Rita"));
            visit.hands().press(visit.page().getByText("2 ateliers plus anciens"));
            PageChecks.check(visit, "formateur");

            new Crawl(visit).from("/formateur");

            visit.assertNoComplaint();
        }
    }

    private static void fillFirstUse(Visit visit, String code) {
        visit.write("Code de première utilisation", code);
        visit.write("Nom de l’agence ou de l’association", "Agence d’essai");
        visit.write("Votre prénom", "Camille");
        visit.write("Nom d’utilisateur", "camille");
        visit.write("Mot de passe", "quatre mots bien choisis");
        visit.write("Encore une fois, le même mot de passe", "quatre mots bien choisis");
    }

    private static void signIn(Visit visit, String password) {
        visit.write("Nom d’utilisateur", "camille");
        visit.write("Mot de passe", password);
        visit.press("Entrer");
    }
}
