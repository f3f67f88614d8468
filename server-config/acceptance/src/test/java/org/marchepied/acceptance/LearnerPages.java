package org.marchepied.acceptance;

import com.microsoft.playwright.Locator;

/** What a learner does, page by page; every page met is checked. */
final class LearnerPages {

    private final Visit visit;

    LearnerPages(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    /** From the front page to the question who is there. */
    void takeSeat(String code, int seat) {
        visit.go("/");
        visit.follow("Je suis apprenant");
        visit.expectPath("/seance");
        PageChecks.check(visit, "rejoindre");
        visit.write("Code de la séance", code.toLowerCase(java.util.Locale.ROOT));
        visit.press("Continuer");
        visit.expectPath("/seance/.+");
        PageChecks.check(visit, "places");
        visit.press("Place " + seat);
        visit.expectPath("/place");
        PageChecks.check(visit, "qui");
    }

    void chooseName(String name, String wrongCode, String code) {
        visit.follow(name);
        PageChecks.check(visit, "code");
        visit.write("Votre code", wrongCode);
        visit.press("Entrer");
        visit.expect("Il vous reste 2 essais");
        PageChecks.check(visit, "code-faux");
        visit.write("Votre code", code);
        visit.press("Entrer");
        visit.expectPath("/mes-etapes");
    }

    void signInByCard(TrainerPages.Card card) {
        visit.go(card.path());
        PageChecks.check(visit, "code");
        visit.write("Votre code", card.code());
        visit.press("Entrer");
        visit.expectPath("/mes-etapes");
    }

    /** From "Mes étapes" to the step where the learner stands. */
    void begin() {
        visit.expectPath("/mes-etapes");
        PageChecks.check(visit, "mes-etapes");
        visit.press(visit.page().locator("main .actions a.primary").first());
        visit.expectPath("/etape/.+");
    }

    String step() {
        return visit.path();
    }

    void goOn() {
        var before = visit.path();
        visit.press(visit.page().locator("main form[action='" + before + "'] button:visible"));
        visit.page().waitForURL(url -> !url.endsWith(before));
    }

    Locator activities() {
        return visit.page().locator(".activity");
    }

    Activity activity(int position) {
        var section = activities().nth(position);
        return new Activity(visit, section.getAttribute("id"));
    }

    void finish() {
        visit.expectPath("/fini");
        PageChecks.check(visit, "fini");
    }
}
