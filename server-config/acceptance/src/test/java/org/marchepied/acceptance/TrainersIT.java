package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts of trainers: a second one, passwords changed, given and forgotten, an account that ends. */
@ExtendWith(Room.class)
class TrainersIT {

    private static final String ACCOUNTS = "/formateur/comptes";
    private static final String RESET = "/mot-de-passe-oublie";
    private static final String OTHER_PASSWORD = "une tout autre phrase";
    private static final String AGAIN = "Encore une fois, le même mot de passe";
    private static final Pattern CODE = Pattern.compile("code : (\\d{8})\\.");

    @Test
    void addsATrainer_whoSignsIn(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands());
                var newcomer = Visit.open(browser, server, new MouseHands())) {
            new TrainerPages(visit).signIn(server);
            visit.follow("Voir les comptes");
            visit.expectPath(ACCOUNTS);
            PageChecks.check(visit, "comptes");
            var login = "zoe-" + UUID.randomUUID();
            visit.write("Prénom", "Zoé");
            visit.write("Nom d’utilisateur", login);
            writePassword(visit, "Premier mot de passe", Colleague.PASSWORD, OTHER_PASSWORD);
            visit.press("Ajouter");
            visit.expect("Les deux mots de passe ne sont pas les mêmes");
            assertRefused(visit, "comptes");
            assertThat(visit.field("Prénom").inputValue()).isEqualTo("Zoé");
            assertThat(visit.field("Nom d’utilisateur").inputValue()).isEqualTo(login);
            assertThat(visit.field("Premier mot de passe").inputValue()).isEmpty();
            writePassword(visit, "Premier mot de passe", Colleague.PASSWORD, Colleague.PASSWORD);

            visit.press("Ajouter");

            visit.expect("Le compte est créé.");
            visit.expect("Nom d’utilisateur : " + login);
            signIn(newcomer, login, Colleague.PASSWORD);
            newcomer.expect("Bonjour Zoé");
            visit.assertNoComplaint();
            newcomer.assertNoComplaint();
        }
    }

    @Test
    void changesOnesOwnPassword_withoutScripts(Browser browser, RunningServer server) {
        var sasha = Colleague.join(server);
        try (var visit = Visit.open(browser, server, new MouseHands(), false)) {
            signIn(visit, sasha.login(), Colleague.PASSWORD);
            visit.follow("Voir les comptes");
            visit.follow("Changer mon mot de passe");
            visit.expectPath(sasha.page());
            PageChecks.check(visit, "compte");
            visit.write("Mot de passe actuel", OTHER_PASSWORD);
            writePassword(visit, "Nouveau mot de passe", OTHER_PASSWORD, OTHER_PASSWORD);
            visit.press("Enregistrer");
            visit.expect("Le mot de passe actuel n’est pas le bon.");
            assertRefused(visit, "compte");
            visit.write("Mot de passe actuel", Colleague.PASSWORD);
            writePassword(visit, "Nouveau mot de passe", "onze signes", "onze signes");
            visit.press("Enregistrer");
            visit.expect("il faut au moins 12 signes");
            visit.write("Mot de passe actuel", Colleague.PASSWORD);
            writePassword(visit, "Nouveau mot de passe", OTHER_PASSWORD, OTHER_PASSWORD);

            visit.press("Enregistrer");

            visit.expectPath("/connexion");
            visit.expect("Entrez avec le nouveau.");
            assertThat(sasha.isSignedIn()).as("elsewhere").isFalse();
            signIn(visit, sasha.login(), Colleague.PASSWORD);
            visit.expect("n’est pas le bon");
            signIn(visit, sasha.login(), OTHER_PASSWORD);
            visit.expect("Bonjour Sasha");
            visit.assertNoComplaint();
        }
    }

    @Test
    void helpsAColleagueWhoForgot_andEndsAnAccount(Browser browser, RunningServer server) {
        var sasha = Colleague.join(server);
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            new TrainerPages(visit).signIn(server);
            visit.go(sasha.page());
            visit.expect("Compte de Sasha");
            PageChecks.check(visit, "compte");
            writePassword(visit, "Nouveau mot de passe", OTHER_PASSWORD, OTHER_PASSWORD);
            visit.press("Enregistrer");
            visit.expect("l’ancien ne marche plus");
            assertThat(sasha.isSignedIn()).isFalse();
            sasha.http().signInTrainer(sasha.login(), OTHER_PASSWORD);
            assertThat(sasha.isSignedIn()).isTrue();

            visit.go(sasha.page());
            visit.hands().press(visit.page().getByText("Retirer le compte de Sasha"));
            visit.press("Oui, retirer ce compte");

            visit.expect("Le compte est retiré.");
            assertThat(visit.text()).doesNotContain(sasha.login());
            assertThat(sasha.isSignedIn()).isFalse();
            assertThat(signIn(sasha.http(), sasha.login(), OTHER_PASSWORD)).isEqualTo(403);
            assertPage(signedIn(server).get(sasha.page()), 404);
            visit.assertNoComplaint();
        }
    }

    @Test
    void isRefusedByTheApi_onceRemoved(RunningServer server) {
        var sasha = Colleague.join(server);
        assertThat(sasha.http().get("/api/v1/workshops").statusCode()).isEqualTo(200);

        signedIn(server).post(sasha.page(), sasha.page() + "/retirer", Map.of());

        assertThat(sasha.http().get("/api/v1/workshops").statusCode()).isEqualTo(401);
    }

    @Test
    void removesNobody_whoIsOneselfOrUnknown(RunningServer server) {
        var sasha = Colleague.join(server);
        for (var page : List.of(sasha.page(), ACCOUNTS + "/0", ACCOUNTS + "/999999999999999999")) {
            assertPage(sasha.http().post(ACCOUNTS, page + "/retirer", Map.of()), 404);
        }
        assertThat(sasha.http().get(sasha.page()).body()).doesNotContain("/retirer\"");
        assertThat(sasha.isSignedIn()).isTrue();
    }

    /** On a computer that somebody left without signing out. */
    @Test
    void signsInAnother_onlyWithTheirPassword(RunningServer server) {
        var sasha = Colleague.join(server);
        var known = server.signIn();

        assertThat(signIn(sasha.http(), known.login(), Colleague.PASSWORD)).isEqualTo(403);
        assertThat(sasha.isSignedIn()).isFalse();
        sasha.http().signInTrainer(sasha.login(), Colleague.PASSWORD);
        sasha.http().signInTrainer(known.login(), known.password());

        assertThat(sasha.http().get("/formateur").body())
                .contains("Bonjour Claire")
                .doesNotContain("Sasha");
    }

    /** Wrong guesses are limited for the whole server, so this one is of this test alone. */
    @Test
    void shrugs_whenNamesAreOdd(Browser browser) {
        try (var server = RunningServer.start("odd-names");
                var visit = Visit.open(browser, server, new MouseHands())) {
            new TrainerPages(visit).signIn(server);
            var trainer = signedIn(server);
            var odd = Stream.concat(
                    OddTexts.ALL.stream(), Stream.of("x".repeat(10_000), "\u0130".repeat(100), "m".repeat(100)));
            for (var text : odd.toList()) {
                assertPage(add(trainer, text, text), 303, 400);
                assertPage(add(trainer, "Sasha", text), 303, 400);
                var form =
                        Map.of("code", text, "identifiant", text, "motdepasse", text, "encore", text, "actuel", text);
                assertPage(trainer.post(RESET, RESET, form), 403, 429);
                assertPage(new Http(server).post("/connexion", "/connexion", form), 403, 429);
            }
            visit.go(ACCOUNTS);
            assertThat(visit.page().content()).contains("&lt;script&gt;alert").doesNotContain("\u202e");
            PageChecks.check(visit, "comptes-longs");
            visit.assertNoComplaint();
        }
    }

    @Test
    void givesALoginOnce(RunningServer server) {
        var sasha = Colleague.join(server);
        var trainer = signedIn(server);
        for (var typed :
                List.of(sasha.login(), " " + sasha.login().toUpperCase(Locale.ROOT), sasha.login() + "\u200b")) {
            var answer = add(trainer, "Alex", typed);
            assertPage(answer, 400);
            assertThat(answer.body()).contains("déjà pris").contains("<title>Erreur");
        }
        sasha.http().signInTrainer(" " + sasha.login().toUpperCase(Locale.ROOT) + "\u200b", Colleague.PASSWORD);
    }

    @Test
    void givesANewPassword_whenTheOnlyTrainerForgotTheirs(Browser browser) throws IOException {
        try (var server = RunningServer.start("forgotten");
                var visit = Visit.open(browser, server, new MouseHands(), false)) {
            var known = server.signIn();
            visit.go("/connexion");
            visit.follow("Mot de passe oublié");
            visit.expectPath(RESET);
            PageChecks.check(visit, "mot-de-passe-oublie");
            reset(visit, "00000000", known.login());
            visit.expect("Ce code n’est pas le bon");
            assertRefused(visit, "mot-de-passe-oublie");
            var code = Http.find(CODE, server.command("reset-password"));
            reset(visit, code, "personne");
            visit.expect("Aucun formateur n’a ce nom d’utilisateur");
            assertThat(visit.field("Code").inputValue()).isEqualTo(code);

            reset(visit, code, known.login());

            visit.expectPath("/connexion");
            visit.expect("Entrez avec le nouveau.");
            signIn(visit, known.login(), OTHER_PASSWORD);
            visit.expect("Bonjour Claire");
            visit.go(RESET);
            reset(visit, code, known.login());
            visit.expect("Ce code n’est pas le bon");
            assertThat(server.console().text()).doesNotContain(OTHER_PASSWORD);
            assertThat(server.log()).doesNotContain(OTHER_PASSWORD, Colleague.PASSWORD);
            visit.assertNoComplaint();
        }
    }

    private static void reset(Visit visit, String code, String login) {
        visit.write("Code", code);
        visit.write("Nom d’utilisateur", login);
        writePassword(visit, "Nouveau mot de passe", OTHER_PASSWORD, OTHER_PASSWORD);
        visit.press("Enregistrer");
    }

    private static void writePassword(Visit visit, String label, String password, String again) {
        visit.write(label, password);
        visit.write(AGAIN, again);
    }

    private static void assertRefused(Visit visit, String name) {
        assertThat(Visit.plain(visit.page().title())).startsWith("Erreur : ");
        assertThat(visit.field(AGAIN).inputValue()).isEmpty();
        PageChecks.check(visit, name + "-refus");
    }

    private static void signIn(Visit visit, String login, String password) {
        visit.go("/connexion");
        visit.write("Nom d’utilisateur", login);
        visit.write("Mot de passe", password);
        visit.press("Entrer");
    }

    /** @return the status */
    private static int signIn(Http http, String login, String password) {
        return http.post("/connexion", "/connexion", Map.of("identifiant", login, "motdepasse", password))
                .statusCode();
    }

    private static HttpResponse<String> add(Http trainer, String name, String login) {
        var form = Map.of(
                "nom", name, "identifiant", login, "motdepasse", Colleague.PASSWORD, "encore", Colleague.PASSWORD);
        return trainer.post(ACCOUNTS, ACCOUNTS, form);
    }

    private static Http signedIn(RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        return trainer;
    }
}
