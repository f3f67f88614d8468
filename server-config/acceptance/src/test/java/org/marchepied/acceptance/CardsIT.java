package org.marchepied.acceptance;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Learners' cards on paper: four to a page, shown once, void when there are new ones. */
@ExtendWith(Room.class)
class CardsIT {

    private static final String PDF = "/formateur/cartes.pdf";
    private static final Pattern CARD = Pattern.compile("(/carte/[\\w-]{22})");

    @Test
    void pdf_hasTheCardsOfThePage(Browser browser, RunningServer server) throws IOException {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop("Se connecter", List.of("Maé", "Noa", "Olga", "Piet", "Quentin"));
            trainer.openNewestWorkshop();
            visit.hands().press(visit.page().getByText("Imprimer les cartes"));
            visit.press("Faire les 5 cartes qui manquent");
            assertThat(visit.button("English").count())
                    .as("ways to lose the cards")
                    .isZero();
            var link = Visit.text(visit.page().locator(".card-link").last());

            var form = FormData.create();
            visit.page()
                    .locator("form[action='" + PDF + "'] input")
                    .all()
                    .forEach(field -> form.append(field.getAttribute("name"), field.inputValue()));
            var answer = visit.context()
                    .request()
                    .post(visit.site() + PDF, RequestOptions.create().setForm(form));

            assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
            try (var document = Loader.loadPDF(answer.body())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                        .contains("Maé", "Quentin", link);
            }
            visit.assertNoComplaint();
        }
    }

    @Test
    void card_isVoid_whenThereIsANewOne(RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var room = HttpRoom.open(trainer, "Rita");
        var first = card(room);
        assertThat(new Http(server).get(first).statusCode()).isEqualTo(200);

        var second = card(room);

        assertThat(new Http(server).get(first).statusCode()).isEqualTo(404);
        assertThat(new Http(server).get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void missingCards_leaveTheOthersAsTheyAre(RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var room = HttpRoom.open(trainer, "Rita");
        var first = card(room);
        var page = room.workshopPage();
        trainer.post(page, page + "/apprenants", Map.of("prenoms", "Ugo\nVio"));
        assertThat(trainer.get(page).body()).contains("Faire les 2 cartes qui manquent");

        var printed =
                trainer.post(page, page + "/cartes", Map.of("pour", "nouveaux")).body();

        assertThat(printed).contains("Ugo", "Vio").doesNotContain("Rita");
        assertThat(new Http(server).get(first).statusCode()).isEqualTo(200);
        assertThat(trainer.get(page).body()).doesNotContain("qui manque");
        var again = trainer.post(page, page + "/cartes", Map.of("pour", "nouveaux"));
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("?avis=no-card-missing");
    }

    /** Who opens a session before printing cards. */
    @Test
    void learnerWithoutACard_waitsForTheTrainer(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se connecter", "Séance clavier", "Sana");
                var visit = Visit.open(browser, server, new MouseHands())) {
            new LearnerPages(visit).takeSeat(workshop.code(), 2);

            visit.follow("Sana");
            visit.expect("Vous n’avez pas encore de carte");
            PageChecks.check(visit, "sans-carte");
            workshop.trainer().openSeat(2, "Sana");

            visit.expectPath("/mes-etapes");
            visit.assertNoComplaint();
            workshop.trainer().visit().assertNoComplaint();
        }
    }

    @Test
    void codePage_countsNoTryForNothing_andGoesOnWhenTheSeatIsOpen(RunningServer server) {
        var room = HttpRoom.open(server, "Tarek");
        var card = room.card("Tarek");
        var person = room.takeSeat(server, 3);
        var page = "/place/" + room.learners().get("Tarek");

        for (var press = 0; press < 4; press++) {
            assertThat(person.post(page, page, Map.of("code", " ")).body()).contains("Tapez les 4 chiffres");
        }
        assertThat(person.post(page, page, Map.of("code", wrong(card.code()))).body())
                .contains("Il vous reste 2 essais");
        var opened = Map.of("apprenant", String.valueOf(room.learners().get("Tarek")));
        room.trainer().post(room.board(), room.board() + "/place/3/ouvrir", opened);

        assertThat(person.get(page).headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/mes-etapes"));
    }

    @Test
    void pdf_isRefused_whenItWouldBeNoCards(RunningServer server) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var token = "A".repeat(22);

        assertThat(post(trainer, one("Ana", "0472", token))).isEqualTo(200);
        assertThat(post(trainer, one("\u0000\uFFFF<b>&\uD83D\uDC75", "0472", token)))
                .isEqualTo(200);
        assertThat(post(trainer, "")).isEqualTo(400);
        assertThat(post(trainer, "nom=Ana")).isEqualTo(400);
        assertThat(post(trainer, one("Ana", "0472", token) + "&nom=Bob")).isEqualTo(400);
        assertThat(post(trainer, one(" ", "0472", token))).isEqualTo(400);
        assertThat(post(trainer, one("A".repeat(61), "0472", token))).isEqualTo(400);
        assertThat(post(trainer, one("Ana", "472", token))).isEqualTo(400);
        assertThat(post(trainer, one("Ana", "0472", "../../etc/passwd-AAAAA"))).isEqualTo(400);
        assertThat(post(
                        trainer,
                        IntStream.range(0, 201)
                                .mapToObj(i -> one("Ana", "0472", token))
                                .collect(joining("&"))))
                .isEqualTo(400);
        assertThat(post(new Http(server), one("Ana", "0472", token))).isIn(303, 401, 403);
    }

    private static String one(String name, String code, String token) {
        return "nom=" + encode(name, UTF_8) + "&code=" + code + "&jeton-carte=" + encode(token, UTF_8);
    }

    private static int post(Http person, String form) {
        return person.send("POST", PDF, Http.FORM, BodyPublishers.ofString(form))
                .statusCode();
    }

    private static String wrong(String code) {
        return code.equals("0000") ? "0001" : "0000";
    }

    private static String card(HttpRoom room) {
        var printed = room.trainer()
                .post(room.sheet("Rita"), room.sheet("Rita") + "/carte", Map.of())
                .body();
        var found = CARD.matcher(printed);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
