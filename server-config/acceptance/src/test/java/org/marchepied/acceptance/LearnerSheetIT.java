package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trainer says of a learner's French, and what is recommended for it. */
@ExtendWith(Room.class)
class LearnerSheetIT {

    private static final String FRENCH_FIRST = "Pas encore : un cours de français d’abord";

    @Test
    void recommendsFrenchFirst_toWhoeverBegins(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Ilse"));
            trainer.openNewestWorkshop();
            var workshop = visit.path();
            visit.hands().select(visit.field("Niveau de français"), "Débute en français");
            visit.press("Inscrire");
            visit.expect("Écrivez au moins un prénom.");
            visit.write("Prénoms des apprenants", "Jamal");
            visit.press("Inscrire");
            visit.expect("Sans séance proposée");
            visit.expect("Jamal : Un cours de français d'abord.");

            visit.go("/formateur");
            trainer.openSession("Séance clavier");
            trainer.openSheet("Jamal");
            visit.expect(FRENCH_FIRST);
            visit.hands().press(visit.page().locator("#recommended summary"));
            visit.expect("Niveau de français : « Débute en français ». Il faut : « Lit des phrases courtes ».");
            PageChecks.check(visit, "fiche-apprenant");

            visit.hands().select(visit.field("Niveau de français"), "Lit et écrit");
            visit.press("Enregistrer");
            visit.expect("Prochaine séance conseillée");
            assertThat(visit.text()).doesNotContain(FRENCH_FIRST);
            visit.go(workshop);
            assertThat(visit.text()).doesNotContain("Sans séance proposée");

            var line = visit.page().locator("#learners li", new Page.LocatorOptions().setHasText("Jamal"));
            visit.hands().press(line.locator("summary"));
            visit.hands().select(visit.field("Jamal : niveau de français"), "Débute en français");
            visit.press(line.locator("button"));
            visit.expect("Sans séance proposée");
            PageChecks.check(visit, "atelier");
            visit.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"natif", "BEGINNER", "<script>alert(1)</script>", "beginner\u0000"})
    void keepsTheLevel_whenWhatIsSentIsNone(String sent, RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var room = HttpRoom.open(trainer, "Lise");
        var sheet = room.sheet("Lise");

        trainer.post(sheet, sheet + "/francais", Map.of("francais", "beginner"));

        Refusal.assertPage(trainer.post(sheet, sheet + "/francais", Map.of("francais", sent)), 400);

        assertThat(Visit.plain(trainer.get(sheet).body())).contains(FRENCH_FIRST);
        assertThat(trainer.post(sheet, sheet + "/francais", Map.of("francais", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Visit.plain(trainer.get(sheet).body())).doesNotContain(FRENCH_FIRST);
    }
}
