package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer puts records right: work done under the wrong name, one person enrolled twice. */
@ExtendWith(Room.class)
class RecordsIT {

    @Test
    void pages_sayWhatWillHappen(Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Gaston", "Gaston R.", "Hélène"));
            trainer.openSession("Séance clavier");
            trainer.openSheet("Hélène");
            visit.hands().press(visit.page().getByText("Corriger une erreur"));
            visit.follow("Quelqu’un d’autre a travaillé sous ce prénom");
            visit.expect("Hélène n’a rien fait que l’on puisse déplacer.");
            PageChecks.check(visit, "deplacer");
            visit.page().goBack();
            visit.hands().press(visit.page().getByText("Corriger une erreur"));
            visit.follow("Une personne a deux fiches : les réunir");
            visit.hands().select(visit.field("Fiche à garder"), "Gaston");
            visit.hands().select(visit.field("Fiche en double"), "Gaston R.");
            visit.press("Comparer les deux fiches");
            visit.expect("On ne peut pas revenir en arrière.");
            PageChecks.check(visit, "reunir");
            visit.press("Oui, réunir ces fiches");
            visit.expect("Les deux fiches sont réunies.");
            assertThat(visit.page().locator("#learners li.row").count()).isEqualTo(2);
            visit.assertNoComplaint();
        }
    }

    static int moved(HttpRoom room, String from, String to, String cameToo) {
        return post(
                room,
                room.sheet(from) + "/deplacer",
                Map.of("vers", String.valueOf(room.learners().get(to)), "venu", cameToo));
    }

    static int merged(HttpRoom room, String kept, String gone, String seen) {
        return post(
                room,
                workshop(room) + "/reunir",
                Map.of("garder", id(room, kept), "double", id(room, gone), "vu", seen));
    }

    private static int post(HttpRoom room, String path, Map<String, String> fields) {
        return room.trainer().post(workshop(room), path, fields).statusCode();
    }

    private static String reunite(HttpRoom room, String kept, String gone) {
        return room.trainer()
                .get(workshop(room) + "/reunir?garder=" + id(room, kept) + "&double=" + id(room, gone))
                .body();
    }

    static String seen(HttpRoom room, String kept, String gone) {
        var found = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"").matcher(reunite(room, kept, gone));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String id(HttpRoom room, String learner) {
        return String.valueOf(room.learners().get(learner));
    }

    private static String workshop(HttpRoom room) {
        return "/formateur/atelier/" + room.workshop();
    }
}
