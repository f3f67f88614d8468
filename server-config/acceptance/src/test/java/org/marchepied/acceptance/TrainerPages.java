package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.List;

/** What a trainer does, page by page; every page met is checked. */
final class TrainerPages {

    /** A learner's card as it is printed. */
    record Card(String path, String code) {}

    private final Visit visit;
    private String board = "";

    TrainerPages(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    void signIn(RunningServer server) {
        var known = server.signIn();
        visit.go("/");
        PageChecks.check(visit, "accueil");
        visit.follow("Je suis formateur");
        visit.expectPath("/connexion");
        PageChecks.check(visit, "connexion");
        visit.write("Nom d’utilisateur", known.login());
        visit.write("Mot de passe", known.password());
        visit.press("Entrer");
        visit.expectPath("/formateur");
        PageChecks.check(visit, "formateur");
    }

    void createWorkshop(String packTitle, List<String> names) {
        visit.hands().select(visit.field("Parcours"), packTitle);
        visit.write("Prénoms des apprenants", String.join("\n", names));
        visit.press("Créer l’atelier");
        visit.expectPath("/formateur");
        visit.expect("L’atelier est créé.");
    }

    void openNewestWorkshop() {
        visit.press(visit.page().locator(".row:has([name=atelier]) h3 a").first());
        visit.expectPath("/formateur/atelier/\\d+");
    }

    /** Enrols in the newest workshop somebody who has been to an earlier one, of which the newest of that title is taken. */
    void enrolFrom(String earlier, String learner) {
        visit.go("/formateur/atelier/"
                + newestWorkshop().locator("[name=atelier]").inputValue());
        visit.follow("Inscrire des personnes déjà venues");
        visit.expectPath("/formateur/atelier/\\d+/deja-venus");
        PageChecks.check(visit, "deja-venus");
        var list = visit.field("Atelier déjà suivi");
        var title = list.locator("option").allInnerTexts().stream()
                .filter(text -> text.startsWith(earlier))
                .findFirst()
                .orElseThrow();
        visit.hands().select(list, title);
        visit.press("Voir les personnes");
        visit.press("Inscrire");
        visit.expect("Cochez au moins une personne.");
        PageChecks.check(visit, "deja-venus-refus");
        visit.hands().tick(visit.field(learner));
        visit.press("Inscrire");
        visit.expectPath("/formateur/atelier/\\d+");
        visit.go("/formateur");
    }

    /** The session plans that the newest workshop offers. */
    List<String> plans() {
        return newestWorkshop().locator("select option").allInnerTexts();
    }

    /** Opens a session of the newest workshop. @return the code for the learners */
    String openSession(String plan) {
        var form = newestWorkshop();
        var lists = form.locator("select");
        var label = lists.locator("option").allInnerTexts().stream()
                .filter(text -> text.startsWith(plan))
                .findFirst()
                .orElseThrow();
        visit.hands().select(lists, label);
        visit.press(form.locator("button"));
        visit.expectPath("/formateur/seance/\\d+");
        board = visit.path();
        PageChecks.check(visit, "tableau");
        return Visit.text(visit.page().locator(".join-code"));
    }

    String boardPath() {
        return board;
    }

    /** The board of a session that was made elsewhere. */
    void showBoard(HttpRoom room) {
        board = room.board();
        showBoard();
    }

    void showBoard() {
        visit.go(board);
    }

    /** The tile of a seat. */
    Locator seat(int number) {
        return visit.page().locator("#seat-" + number);
    }

    /** Waits for a tile to say something: pushed by the server, or asked for where scripts do not run. */
    void expectSeat(int number, String text) {
        Await.until(Visit.PATIENCE, () -> "'" + text + "' at seat " + number + ":\n" + visit.text(), () -> {
            if (!visit.isScripted()) {
                visit.page().reload();
            }
            return Visit.text(seat(number)).contains(text);
        });
    }

    void openSeat(int number, String learner) {
        expectSeat(number, "Quelqu’un arrive");
        PageChecks.check(visit, "tableau");
        visit.hands().select(seat(number).locator("select"), learner);
        visit.press(seat(number).locator(".open-seat button"));
        visit.expectPath(board);
    }

    void openSheet(String learner) {
        visit.press(visit.page()
                .locator("main a[href*='/apprenant/']")
                .filter(new Locator.FilterOptions().setHasText(learner))
                .first());
        visit.expectPath(board + "/apprenant/\\d+");
        PageChecks.check(visit, "fiche-apprenant");
    }

    Card newCard() {
        visit.press("Faire une nouvelle carte");
        PageChecks.check(visit, "carte-apprenant");
        var link = Visit.text(visit.page().locator(".card-link"));
        assertThat(link).startsWith(visit.site() + "/carte/");
        return new Card(
                link.substring(visit.site().length()), Visit.text(visit.page().locator(".card-code")));
    }

    /** The notes of a pack and of its first lesson, then back to the sessions. */
    void readNotes() {
        visit.press(visit.page().locator("a[href^='/formateur/parcours/']").first());
        visit.expectPath("/formateur/parcours/[a-z-]+");
        PageChecks.check(visit, "notes-parcours");
        visit.press(visit.page().locator("h3 a[href^='/formateur/parcours/']").first());
        visit.expectPath("/formateur/parcours/[a-z-]+/[a-z-]+");
        PageChecks.check(visit, "notes-lecon");
        visit.go("/formateur");
    }

    /** Opens the list of what is wrong with the packs. */
    void openProblems() {
        visit.hands().press(visit.page().locator("#pack-problems summary"));
    }

    void closeSession() {
        visit.follow("Fermer la séance");
        PageChecks.check(visit, "fermer-seance");
        visit.press("Oui, fermer la séance");
        visit.expectPath("/formateur/atelier/\\d+");
    }

    private Locator newestWorkshop() {
        var forms = visit.page().locator("form[action='/formateur/seances']").all();
        return forms.stream()
                .max(Comparator.comparing(
                        form -> Long.valueOf(form.locator("[name=atelier]").inputValue())))
                .orElseThrow();
    }
}
