package org.marchepied.acceptance;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A workshop with an open session, made by a trainer over HTTP, so that tests know the ids behind its pages.
 *
 * @param trainer who is signed in
 * @param learners the ids of the learners by their names
 */
record HttpRoom(Http trainer, long workshop, long session, String joinCode, Map<String, Long> learners) {

    static final String PACK = "se-connecter";
    static final String PLAN = "seance-clavier";

    private static final Pattern WORKSHOP = Pattern.compile("name=\"atelier\" value=\"(\\d+)\"");
    private static final Pattern SESSION = Pattern.compile("/formateur/seance/(\\d+)");
    private static final Pattern PLANNED = Pattern.compile("/formateur/seance/(\\d+)/prevue");
    private static final Pattern JOIN_CODE = Pattern.compile("class=\"join-code[^>]*>\\s*([A-Z0-9]+)");
    private static final Pattern LEARNER = Pattern.compile("/apprenant/(\\d+)\"[^>]*>([^<]*)");
    private static final Pattern CARD = Pattern.compile("(/carte/[\\w-]+)");
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"");
    private static final Pattern CARD_CODE = Pattern.compile("card-code[^>]*>\\s*(\\d{4})");

    /** By the trainer whom the server's console names. */
    static HttpRoom open(RunningServer server, String... names) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        return open(trainer, names);
    }

    static HttpRoom open(Http trainer, String... names) {
        return open(trainer, "Se connecter", "Séance clavier", List.of(names));
    }

    /**
     * @param pack the title of the workshop's pack
     * @param plan how the session plan's title begins
     */
    static HttpRoom open(Http trainer, String pack, String plan, List<String> names) {
        var home = "/formateur";
        var packId = option(trainer.get(home).body(), pack);
        trainer.post(home, "/formateur/ateliers", Map.of("parcours", packId, "prenoms", String.join("\n", names)));
        var created = trainer.get(home).body();
        var workshop = WORKSHOP.matcher(created)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElseThrow();
        var planId = option(created.substring(created.indexOf("id=\"plan-" + workshop + "\"")), plan);
        var opened =
                trainer.post(home, "/formateur/seances", Map.of("atelier", String.valueOf(workshop), "plan", planId));
        var session = Long.parseLong(
                Http.find(SESSION, opened.headers().firstValue("Location").orElseThrow()));
        var board = trainer.get("/formateur/seance/" + session).body();
        var learners = new HashMap<String, Long>();
        LEARNER.matcher(board).results().forEach(found -> {
            for (var name : names) {
                if (found.group(2).contains(name)) {
                    learners.put(name, Long.valueOf(found.group(1)));
                }
            }
        });
        return new HttpRoom(trainer, workshop, session, Http.find(JOIN_CODE, board), Map.copyOf(learners));
    }

    /** A session of the same workshop, planned for tonight and opened at once. */
    HttpRoom planAndOpen(int trainers) {
        var page = workshopPage();
        var form = Map.of(
                "plan",
                PLAN,
                "jour",
                LocalDate.now().toString(),
                "heure",
                "23:30",
                "lieu",
                "Salle 2",
                "formateurs",
                String.valueOf(trainers));
        trainer.post(page, page + "/seances", form);
        var planned = Long.parseLong(Http.find(PLANNED, trainer.get(page).body()));
        requireMoved(trainer.post(page, "/formateur/seance/" + planned + "/prevue/ouvrir", Map.of()));
        var code =
                Http.find(JOIN_CODE, trainer.get("/formateur/seance/" + planned).body());
        return new HttpRoom(trainer, workshop, planned, code, learners);
    }

    String board() {
        return "/formateur/seance/" + session;
    }

    String sheet(String learner) {
        return board() + "/apprenant/" + learners.get(learner);
    }

    /** A browser at a free seat where nobody has said their name yet. */
    Http takeSeat(RunningServer server, int number) {
        var person = new Http(server);
        var page = "/seance/" + joinCode;
        requireMoved(person.post(page, page + "/place", Map.of("place", String.valueOf(number))));
        return person;
    }

    /** A browser at a free seat, where a learner has signed in with a new card. */
    Http signIn(RunningServer server, String learner) {
        var card = card(learner);
        var person = new Http(server);
        requireMoved(person.post(card.path(), card.path(), Map.of("code", card.code())));
        return person;
    }

    /** A new card for a learner. */
    TrainerPages.Card card(String learner) {
        var printed = trainer.post(sheet(learner), sheet(learner) + "/carte", Map.of())
                .body();
        return new TrainerPages.Card(Http.find(CARD, printed), Http.find(CARD_CODE, printed));
    }

    String workshopPage() {
        return "/formateur/atelier/" + workshop;
    }

    /** What one did in the session is another's. @param came as in the form: "oui", "non" or "echange" @return the status */
    int moveWork(String from, String to, String came) {
        var form = Map.of("vers", String.valueOf(learners.get(to)), "venu", came);
        return trainer.post(workshopPage(), sheet(from) + "/deplacer", form).statusCode();
    }

    /** What the page says before two records become one. */
    String compareRecords(String kept, String gone) {
        return trainer.get(workshopPage() + "/reunir?garder=" + learners.get(kept) + "&double=" + learners.get(gone))
                .body();
    }

    /** What the form says that its trainer has seen. */
    String seenRecords(String kept, String gone) {
        return Http.find(SEEN, compareRecords(kept, gone));
    }

    /** @return the status */
    int mergeRecords(String kept, String gone, String seen) {
        var form = Map.of(
                "garder", String.valueOf(learners.get(kept)), "double", String.valueOf(learners.get(gone)), "vu", seen);
        return trainer.post(workshopPage(), workshopPage() + "/reunir", form).statusCode();
    }

    /** The value of the first choice whose words begin so. */
    private static String option(String html, String label) {
        return Http.find(Pattern.compile("<option value=\"([^\"]+)\">" + Pattern.quote(label)), html);
    }

    private static void requireMoved(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + "\n" + answer.body());
        }
    }
}
