package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer plans a session, prints what it takes, opens it, and says where the group stopped. */
@ExtendWith(Room.class)
class PlanningIT {

    private static final String DAY = LocalDate.now().plusDays(9).toString();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void plansPrintsOpensAndStops(boolean scripted, Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands(), scripted)) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Odile", "Paul", "Rosa", "Sami", "Tom"));
            trainer.openNewestWorkshop();

            planWithMistakes(visit);
            print(visit);
            change(visit);
            open(visit);

            visit.follow("Fermer la séance");
            assertThat(visit.page().locator("#stopped").inputValue())
                    .as("where nobody has done anything")
                    .isEqualTo("identifiants");
            PageChecks.check(visit, "fermer-seance");
            visit.hands().select(visit.page().locator("#stopped"), "Vos identifiants");
            visit.press("Oui, fermer la séance");
            visit.expect("le groupe s’est arrêté à la leçon « Vos identifiants »");
            visit.expect("Prévue le");
            assertThat(visit.page().locator("#plan").inputValue()).isEqualTo("premiere-seance");
            PageChecks.check(visit, "atelier");
            visit.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancelsEnrolsAndPrintsCards(boolean scripted, Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands(), scripted)) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            visit.hands().select(visit.field("Parcours"), "Se connecter");
            visit.write("Prénoms des apprenants", "Una\nUNA");
            visit.press("Créer l’atelier");
            visit.expect("Il y a déjà « UNA » dans cet atelier.");
            assertThat(visit.field("Parcours").inputValue()).isEqualTo("se-connecter");
            visit.write("Prénoms des apprenants", "Una");
            visit.press("Créer l’atelier");
            trainer.openNewestWorkshop();
            plan(visit, DAY, "09:30");

            visit.hands().press(visit.page().locator("#planned summary"));
            visit.press("Oui, annuler la séance");
            visit.expect("La séance est annulée.");
            visit.expect("Aucune séance n’est prévue.");

            visit.press("Inscrire");
            visit.expect("Écrivez au moins un prénom.");
            PageChecks.check(visit, "atelier");
            visit.write("Prénoms des apprenants", "Vera\nuna\nWilly");
            visit.press("Inscrire");
            visit.expect("Il y a déjà « una » dans cet atelier. Ajoutez une lettre : « una B. ».");
            PageChecks.check(visit, "atelier");
            assertThat(visit.field("Prénoms des apprenants").inputValue()).isEqualTo("Vera\nuna\nWilly");
            visit.write("Prénoms des apprenants", "Vera\nWilly");
            visit.press("Inscrire");
            visit.expect("C’est fait, ces personnes sont inscrites.");
            visit.expect("Vera");

            visit.hands().press(visit.page().getByText("Imprimer les cartes"));
            visit.press("Faire les 3 cartes qui manquent");
            assertThat(visit.page().locator(".learner-card"))
                    .satisfies(cards -> assertThat(cards.count()).isEqualTo(3));
            PageChecks.check(visit, "cartes");
            visit.assertNoComplaint();
        }
    }

    @Test
    void proposesSessionsForThoseWhoNeedTheSame(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Ada", "Bilal", "Carla", "Dora", "Emil"));
            trainer.openNewestWorkshop();
            assertThat(proposed(visit)).containsExactly("Ada, Bilal, Carla, Dora", "Emil");

            visit.follow("Imprimer ces propositions, avec les raisons");
            visit.expect("Ada : Voyons ensemble le courrier reçu");
            PageChecks.check(visit, "propositions");
            visit.follow("Retour");
            visit.follow("Prévoir avec eux");
            assertThat(visit.page().locator("[name=invite]:checked").count()).isEqualTo(4);
            assertThat(LocalDate.parse(visit.field("Jour").inputValue())).isAfter(LocalDate.now());
            assertThat(visit.field("Heure").inputValue()).isEqualTo("09:30");
            PageChecks.check(visit, "atelier");
            plan(visit, DAY, "10:00");

            assertThat(proposed(visit)).containsExactly("Emil");
            assertThat(Visit.text(visit.page().locator("#proposals"))).contains("Ada : sa séance est déjà prévue");
            PageChecks.check(visit, "atelier");
            visit.follow("Imprimer ces propositions, avec les raisons");
            visit.expect("Dora : sa séance est déjà prévue");
            PageChecks.check(visit, "propositions");
            visit.follow("Retour");
            visit.follow("Invitations");
            assertThat(visit.page().locator("article.invitation").count()).isEqualTo(4);
            visit.assertNoComplaint();
        }
    }

    @Test
    void proposesSessionsForAsManyTrainersAsThereAre(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands(), false)) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Ali", "Bea", "Cid", "Dan", "Eva"));
            trainer.openNewestWorkshop();

            visit.hands().select(visit.field("Formateurs par séance"), "2 formateurs, 8 places");
            visit.press("Proposer");

            assertThat(proposed(visit)).containsExactly("Ali, Bea, Cid, Dan, Eva");
            visit.follow("Imprimer ces propositions, avec les raisons");
            visit.expect("8 apprenants au plus");
            visit.follow("Retour");
            visit.follow("Prévoir avec eux");
            assertThat(visit.field("Nombre de formateurs").inputValue()).isEqualTo("2");
            assertThat(visit.page().locator("[name=invite]:checked").count()).isEqualTo(5);
            PageChecks.check(visit, "atelier");
            visit.assertNoComplaint();
        }
    }

    /** Who sits together, session by session. */
    private static List<String> proposed(Visit visit) {
        return visit.page().locator("#proposals li.row > p:not(.small)").allInnerTexts();
    }

    private static void planWithMistakes(Visit visit) {
        visit.press("Prévoir la séance");
        visit.expect("Choisissez un jour.");
        visit.expect("Choisissez une heure.");
        assertThat(visit.page().locator("#date-problems").evaluate("problems => document.activeElement === problems"))
                .as("the page goes to what is wrong")
                .isEqualTo(true);
        PageChecks.check(visit, "atelier");
        plan(visit, LocalDate.now().minusDays(1).toString(), "14:00");
        visit.expect("Ce jour est déjà passé.");
        assertThat(visit.field("Lieu").inputValue()).isEqualTo("Salle 2");
        plan(visit, DAY, "14:00");
        visit.expect("La séance est prévue.");
        visit.expect("Salle 2");
        visit.expect("Il y a 5 apprenants : il faut 2 formateurs");
        PageChecks.check(visit, "atelier");
    }

    private static void plan(Visit visit, String day, String time) {
        visit.field("Jour").fill(day);
        visit.field("Heure").fill(time);
        visit.write("Lieu", "Salle 2");
        visit.press("Prévoir la séance");
    }

    private static void print(Visit visit) {
        visit.follow("Invitations");
        visit.expect("Bonjour Odile");
        visit.expect("Salle 2");
        PageChecks.check(visit, "invitations");
        visit.follow("Retour");
        visit.follow("Feuille de présence");
        visit.expect("Rosa");
        PageChecks.check(visit, "presence");
        visit.follow("Retour");
        var address = visit.page().locator("a[href$='.ics']").getAttribute("href");
        var answer = visit.context().request().get(visit.site() + address);
        assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
        assertThat(answer.text())
                .contains("DTSTART:", "LOCATION:Salle 2", "SUMMARY:Se connecter")
                .doesNotContain("Odile");
    }

    private static void change(Visit visit) {
        visit.follow("Changer");
        PageChecks.check(visit, "changer-seance");
        visit.hands().select(visit.field("Nombre de formateurs"), "2");
        visit.press("Enregistrer");
        visit.expect("2 formateurs, 8 places");
    }

    /** On another day than the planned one. */
    private static void open(Visit visit) {
        visit.press(visit.page().locator("#planned button").first());
        visit.expect("Voulez-vous l’ouvrir maintenant ?");
        PageChecks.check(visit, "ouvrir-un-autre-jour");
        visit.follow("Retour à l’atelier");
        visit.press(visit.page().locator("#planned button").first());
        visit.press("Oui, ouvrir maintenant");
        visit.expectPath("/formateur/seance/\\d+");
        assertThat(visit.page().locator(".tile").count()).isEqualTo(8);
        PageChecks.check(visit, "tableau");
    }
}
