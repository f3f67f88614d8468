package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.acceptance.Refusal.assertPage;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two agencies on one server, with real ids of each: what belongs to the other agency, to another workshop or to another
 * learner does not exist.
 */
class ForeignDataIT {

    private static final String PASSWORD = "quatre mots bien choisis";

    private static final Pattern ACCOUNT = Pattern.compile("(/formateur/comptes/\\d+)");
    private static final Pattern SCREEN = Pattern.compile("name=\"screen\" value=\"([^\"]+)\"");
    private static final Pattern STATEMENT = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern REGISTRATION = Pattern.compile("\"registration\":\"([0-9a-f-]{36})\"");

    private static RunningServer server;
    private static HttpRoom theirs;
    private static HttpRoom ours;
    private static HttpRoom ourOther;

    @BeforeAll
    static void openRooms() {
        server = RunningServer.startEmpty("agencies");
        var founder = new Http(server);
        var form = Map.of(
                "code",
                server.console().firstUseCode().orElseThrow(),
                "agence",
                "Première agence",
                "nom",
                "Camille",
                "identifiant",
                "camille",
                "motdepasse",
                PASSWORD,
                "encore",
                PASSWORD);
        assertThat(founder.post("/premiere-utilisation", "/premiere-utilisation", form)
                        .statusCode())
                .isEqualTo(303);
        server.kill();
        server.restartAsDemonstration();
        theirs = HttpRoom.open(trainer("camille", PASSWORD), "Nora", "Oscar");
        var demo = server.signIn();
        ours = HttpRoom.open(trainer(demo.login(), demo.password()), "Ali", "Berthe");
        ourOther = HttpRoom.open(ours.trainer(), "Carl");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isNotFound_whenATrainerAsksForAnotherAgencysPages() {
        for (var path : List.of(
                theirs.board(),
                theirs.board() + "/tableau",
                theirs.board() + "/evenements",
                theirs.board() + "/projection/places")) {
            assertPage(ours.trainer().get(path), 404);
        }
        assertPage(ours.trainer().get(theirs.sheet("Nora")), 404);
        assertThat(ours.trainer().get("/formateur").body())
                .doesNotContain("/formateur/seance/" + theirs.session())
                .doesNotContain(theirs.joinCode());
        assertPage(theirs.trainer().get(theirs.sheet("Nora")), 200);
    }

    @Test
    void isNotFound_whenATrainerAsksForAnAccountOfAnotherAgency() {
        var camille =
                Http.find(ACCOUNT, theirs.trainer().get("/formateur/comptes").body());

        assertThat(ours.trainer().get("/formateur/comptes").body()).doesNotContain("Camille", camille + "\"");
        assertPage(ours.trainer().get(camille), 404);
        refuse(camille + "/mot-de-passe", Map.of("motdepasse", PASSWORD, "encore", PASSWORD));
        refuse(camille + "/retirer", Map.of());
        assertPage(theirs.trainer().get(camille), 200);
    }

    @Test
    void findsNothing_whenATrainerAsksForStatementsOfAnotherAgency() {
        var nora = theirs.signIn(server, "Nora");
        nora.act(
                "/etape/clavier/page",
                "/etape/clavier/page/exercice/quelle-entree",
                Map.of("action", "answer", "choice", "0"));
        var theirStatements = theirs.trainer().get("/api/v1/xapi/statements").body();
        var one = "?statementId=" + Http.find(STATEMENT, theirStatements);
        var registration = Http.find(REGISTRATION, theirStatements);

        assertThat(theirs.trainer().get("/api/v1/xapi/statements" + one).statusCode())
                .isEqualTo(200);
        assertThat(ours.trainer().get("/api/v1/xapi/statements" + one).statusCode())
                .isEqualTo(404);
        assertThat(ours.trainer()
                        .get("/api/v1/xapi/statements?registration=" + registration)
                        .body())
                .contains("\"statements\":[]");
        assertThat(ours.trainer()
                        .get("/api/v1/sessions/" + theirs.session() + "/statements")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isNotFound_whenATrainerActsInAnotherAgencysRoom() {
        var nora = String.valueOf(theirs.learners().get("Nora"));
        var oscar = String.valueOf(theirs.learners().get("Oscar"));

        refuse(theirs.board() + "/fermer", Map.of());
        refuse(theirs.board() + "/place/1/ouvrir", Map.of("apprenant", nora));
        refuse(theirs.board() + "/place/1/liberer", Map.of());
        refuse(theirs.board() + "/place/1/aide-donnee", Map.of());
        refuse(theirs.board() + "/place/1/faite", Map.of("faite", "oui"));
        refuse(theirs.board() + "/place/1/recommencer", Map.of("exercice", "clavier-seul"));
        refuse(theirs.sheet("Nora") + "/carte", Map.of());
        refuse(theirs.sheet("Nora") + "/aide", Map.of("lecon", "clavier", "etape", "seul", "aide", "HELPED"));
        refuse(theirs.sheet("Nora") + "/francais", Map.of("francais", "beginner"));
        refuse("/formateur/atelier/" + theirs.workshop() + "/apprenant/" + nora + "/francais", Map.of());
        refuse(theirs.workshopPage() + "/cartes", Map.of("pour", "nouveaux"));
        refuse(theirs.workshopPage() + "/apprenants", Map.of("prenoms", "Intrus"));
        refuse(theirs.sheet("Nora") + "/deplacer", Map.of("vers", oscar));
        refuse("/formateur/atelier/" + theirs.workshop() + "/reunir", Map.of("garder", nora, "double", oscar));
        refuse("/formateur/seances", Map.of("atelier", String.valueOf(theirs.workshop()), "plan", HttpRoom.PLAN));

        assertPage(theirs.trainer().get(theirs.board()), 200);
        assertThat(theirs.trainer().get(theirs.board()).body()).contains(theirs.joinCode());
        assertThat(theirs.trainer().get(theirs.workshopPage()).body()).doesNotContain("Intrus");
    }

    @Test
    void enrolsNobody_whoIsOfAnotherAgencyOrWorkshop_andNobodyTwice() {
        var nora = String.valueOf(theirs.learners().get("Nora"));
        var carl = String.valueOf(ourOther.learners().get("Carl"));
        var page = ours.workshopPage() + "/deja-venus";
        var from = Map.of("de", String.valueOf(ourOther.workshop()), "personne", carl);

        assertPage(ours.trainer().get(page + "?de=" + theirs.workshop()), 404);
        assertPage(ours.trainer().get(page + "?de=rien"), 404);
        assertPage(ours.trainer().get(theirs.workshopPage() + "/deja-venus"), 404);
        refuse(page, Map.of("de", String.valueOf(theirs.workshop()), "personne", nora));
        refuse(theirs.workshopPage() + "/deja-venus", from);
        var stranger = Map.of("de", String.valueOf(ourOther.workshop()), "personne", nora);
        assertPage(ours.trainer().post(page, page, stranger), 400);
        var third = HttpRoom.open(ours.trainer(), "Denise");
        var enrol = third.workshopPage() + "/deja-venus";
        for (var press = 0; press < 2; press++) {
            assertThat(ours.trainer().post(third.workshopPage(), enrol, from).statusCode())
                    .isEqualTo(303);
        }
        assertThat(ours.trainer().get(third.workshopPage()).body()).containsOnlyOnce("Carl</a></h3>");
    }

    @Test
    void isNotFound_whenALearnerIsOfAnotherAgencyOrWorkshop() {
        for (var stranger :
                List.of(theirs.learners().get("Nora"), ourOther.learners().get("Carl"))) {
            assertPage(ours.trainer().get(ours.board() + "/apprenant/" + stranger), 404);
            refuse(ours.board() + "/apprenant/" + stranger + "/carte", Map.of());
            refuse(ours.board() + "/place/1/ouvrir", Map.of("apprenant", String.valueOf(stranger)));
            refuse(
                    ours.board() + "/apprenant/" + stranger + "/aide",
                    Map.of("lecon", "clavier", "etape", "seul", "aide", "HELPED"));
            refuse(ours.workshopPage() + "/apprenant/" + stranger + "/francais", Map.of("francais", "beginner"));
        }
    }

    @Test
    void isNotFound_whenALearnerGivesTheNameOfAStranger() {
        var person = ours.takeSeat(server, 4);
        for (var stranger :
                List.of(theirs.learners().get("Nora"), ourOther.learners().get("Carl"))) {
            assertPage(person.get("/place/" + stranger), 404);
            assertPage(person.post("/place", "/place/" + stranger, Map.of("code", "0000")), 404);
        }
        assertPage(person.get("/place/" + ours.learners().get("Berthe")), 200);
    }

    @Test
    void isAskedWhoIsThere_whenALearnerAsksForATrainersPage() {
        var learner = ours.signIn(server, "Ali");

        for (var path : List.of(ours.board(), ours.sheet("Ali"), ours.sheet("Berthe"), theirs.board(), "/formateur")) {
            var answer = learner.get(path);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
        }
    }

    /** The addresses of exercises name no learner: two of them at the same address meet only their own work. */
    @Test
    void seesOnlyTheirOwnWork_whenTwoLearnersDoOneExercise() {
        var step = "/etape/clavier/avec-aide";
        var exercise = step + "/exercice/clavier-guide";
        var nora = theirs.signIn(server, "Nora");
        var oscar = theirs.signIn(server, "Oscar");

        nora.act(step, exercise, Map.of("action", "press", "key", "8", "identifier", "6106850F"));

        assertThat(nora.get(step).body()).contains("1 chiffre saisi sur 6");
        assertThat(oscar.get(step).body()).contains("aucun chiffre saisi sur 6").doesNotContain("value=\"6106850F\"");
        var screen = Http.find(SCREEN, oscar.get(step).body());
        oscar.post(step, exercise + "/saisie", Map.of("revision", "0", "screen", screen, "identifier", "6106850G"));
        assertThat(oscar.get(step).body()).contains("value=\"6106850G\"");
        assertThat(nora.get(step).body()).contains("value=\"6106850F\"").doesNotContain("6106850G");
    }

    private static void refuse(String path, Map<String, String> fields) {
        assertPage(ours.trainer().post("/formateur", path, fields), 404);
    }

    private static Http trainer(String login, String password) {
        var trainer = new Http(server);
        trainer.signInTrainer(login, password);
        return trainer;
    }
}
