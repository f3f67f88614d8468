package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer puts records right: work done under the wrong name, one person enrolled twice. */
@ExtendWith(Room.class)
class RecordsIT {

    private static final String STEP = "/etape/clavier/avec-aide";
    private static final String EXERCISE = STEP + "/exercice/clavier-guide";
    private static final String QUESTION = "/etape/clavier/page";
    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
    private static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"(object|result)");
    private static final Pattern ACCOUNT = Pattern.compile("\"account\":(\\{[^}]*})");
    private static final Pattern OBJECT = Pattern.compile("\"id\":\"([^\"]*/activites/[^\"]*)\"");
    private static final Pattern REGISTRATION = Pattern.compile("\"registration\":\"([^\"]*)\"");
    private static final Pattern MORE = Pattern.compile("\"more\":\"([^\"]*)\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"objectType\":\"StatementRef\"");

    @Test
    void workOfASession_goesToWhoseItIs(RunningServer server) {
        var room = HttpRoom.open(server, "Ali", "Berthe");
        var person = room.signIn(server, "Ali");
        press(person, "8");
        press(person, "4");
        answer(person);

        assertThat(room.moveWork("Ali", "Berthe", "non")).isEqualTo(303);

        assertThat(person.get(STEP).body())
                .contains("Berthe", "2 chiffres saisis sur 6")
                .doesNotContain("Ali");
        press(person, "0");
        assertThat(person.get(STEP).body()).contains("3 chiffres saisis sur 6");
        var attendance = room.trainer()
                .get("/api/v1/sessions/" + room.session() + "/attendance")
                .body();
        assertThat(attendance).contains(present("Berthe", true, room), present("Ali", false, room));
        assertThat(room.trainer().get(room.sheet("Berthe")).body()).contains("d’après");
        assertThat(room.trainer().get(room.sheet("Ali")).body()).doesNotContain("d’après");
    }

    @Test
    void whoseWorkWentAway_beginsAgainWithoutMeetingIt(RunningServer server) {
        var room = HttpRoom.open(server, "Anouk", "Basil");
        answer(room.signIn(server, "Anouk"));
        room.moveWork("Anouk", "Basil", "oui");

        var anouk = room.signIn(server, "Anouk");
        answer(anouk);

        assertThat(room.trainer().get(room.sheet("Anouk")).body()).contains("d’après 1 action");
        room.moveWork("Basil", "Anouk", "oui");
        assertThat(room.trainer().get(room.sheet("Anouk")).body()).contains("d’après 2 actions");
        assertThat(room.trainer().get(room.sheet("Basil")).body()).doesNotContain("d’après");
    }

    @Test
    void whatWasOnlyRead_goesToWhoseItIs(RunningServer server) {
        var room = HttpRoom.open(server, "Kim", "Lou");
        var person = room.signIn(server, "Kim");
        person.post(QUESTION, QUESTION, Map.of());

        assertThat(room.moveWork("Kim", "Lou", "oui")).isEqualTo(303);

        assertThat(room.trainer().get(room.sheet("Lou") + "/deplacer").body())
                .contains("1 étape, aucune action d’exercice");
        assertThat(room.trainer().get(room.sheet("Kim") + "/deplacer").body())
                .contains("Kim n’a rien fait que l’on puisse déplacer");
    }

    /** They took each other's cards. */
    @Test
    void twoWhoWorkedUnderEachOthersNames_changePlaces(RunningServer server) {
        var room = HttpRoom.open(server, "Ivo", "Jade");
        var jade = room.signIn(server, "Ivo");
        press(jade, "8");
        press(jade, "4");
        answer(jade);
        var ivo = room.signIn(server, "Jade");
        press(ivo, "8");

        assertThat(room.moveWork("Ivo", "Jade", "echange")).isEqualTo(303);

        assertThat(jade.get(STEP).body())
                .contains("Jade", "2 chiffres saisis sur 6")
                .doesNotContain("Ivo");
        assertThat(ivo.get(STEP).body())
                .contains("Ivo", "1 chiffre saisi sur 6")
                .doesNotContain("Jade");
        assertThat(room.trainer().get(room.sheet("Jade")).body()).contains("d’après 1 action");
        assertThat(room.trainer().get(room.sheet("Ivo")).body()).doesNotContain("d’après");
        assertThat(room.moveWork("Jade", "Ivo", "echange")).isEqualTo(303);
        assertThat(jade.get(STEP).body()).contains("Ivo", "2 chiffres saisis sur 6");
        assertThat(ivo.get(STEP).body()).contains("Jade", "1 chiffre saisi sur 6");
        assertThat(room.trainer().get(room.sheet("Ivo")).body()).contains("d’après 1 action");
    }

    @Test
    void moving_twiceToNobodyOrOneself_changesNothing(RunningServer server) {
        var room = HttpRoom.open(server, "Colin", "Dina");
        answer(room.signIn(server, "Colin"));

        assertThat(room.moveWork("Colin", "Colin", "oui")).isEqualTo(400);
        for (var came : List.of("", "OUI", "peut-\u00eatre", "oui\u0000", "<b>non</b>")) {
            assertThat(room.moveWork("Colin", "Dina", came)).isEqualTo(400);
        }
        for (var to : List.of("", "0", "-1", "999999999", "x", "99999999999999999999")) {
            assertThat(room.trainer()
                            .post(room.workshopPage(), room.sheet("Colin") + "/deplacer", Map.of("vers", to))
                            .statusCode())
                    .isIn(400, 404);
        }
        assertThat(room.trainer().get(room.sheet("Colin")).body()).contains("d’après");
        assertThat(room.moveWork("Colin", "Dina", "oui")).isEqualTo(303);
        assertThat(room.moveWork("Colin", "Dina", "oui")).isEqualTo(409);
        assertThat(room.trainer().get(room.sheet("Dina")).body()).contains("d’après 1 action");
    }

    @Test
    void statements_thatAreNoLongerTrueAreVoided(RunningServer server) {
        var room = HttpRoom.open(server, "Edda", "Fritz");
        answer(room.signIn(server, "Edda"));
        var before = statements(room.trainer());
        room.moveWork("Edda", "Fritz", "oui");
        room.moveWork("Fritz", "Edda", "oui");

        var after = statements(room.trainer());

        var gone = before.stream().filter(one -> !after.contains(one)).toList();
        assertThat(gone).hasSize(1);
        assertThat(one(room.trainer(), "voidedStatementId", id(gone.get(0)))).isEqualTo(gone.get(0));
        assertThat(one(room.trainer(), "statementId", id(gone.get(0)))).contains("404");
        var kept = before.size() - gone.size();
        assertThat(after.subList(0, kept))
                .isEqualTo(before.stream().filter(after::contains).toList());
        var added = after.subList(kept, after.size());
        assertThat(added)
                .hasSize(3)
                .filteredOn(one -> one.contains(VOIDED))
                .hasSize(2)
                .allSatisfy(voiding -> {
                    assertThat(one(room.trainer(), "statementId", id(voiding))).isEqualTo(voiding);
                    assertThat(one(room.trainer(), "voidedStatementId", id(voiding)))
                            .contains("404");
                    var target = Http.find(REFERENCE, voiding);
                    assertThat(id(one(room.trainer(), "voidedStatementId", target)))
                            .isEqualTo(target);
                    assertThat(after).noneMatch(other -> id(other).equals(target));
                });
        assertThat(statements(room.trainer(), "")).containsExactlyElementsOf(reversed(after));
    }

    /** What targets a statement is found as that one would be. */
    @Test
    void voidingStatements_areFoundByWhatTheyVoid(RunningServer server) {
        var room = HttpRoom.open(server, "Gaëlle", "Hugo");
        answer(room.signIn(server, "Gaëlle"));
        var before = session(room);
        assertThat(before).hasSize(1);
        room.moveWork("Gaëlle", "Hugo", "oui");

        var after = session(room);

        assertThat(after).hasSize(2);
        var gaelle = "&agent=" + agent(before.get(0));
        var hugo = "&agent=" + agent(after.get(1));
        var activity = "&activity=" + encoded(Http.find(OBJECT, before.get(0)));
        var registration = "&registration=" + Http.find(REGISTRATION, before.get(0));
        assertThat(found(room, gaelle)).containsExactly(after.get(0));
        assertThat(found(room, gaelle + activity + registration)).containsExactly(after.get(0));
        assertThat(found(room, hugo)).containsExactly(after.get(1));
        assertThat(found(room, registration)).isEqualTo(after);
        assertThat(found(room, activity + registration)).isEqualTo(after);
        assertThat(found(room, registration + "&verb=" + encoded(ANSWERED))).isEqualTo(after);
        assertThat(found(room, registration + "&verb=" + encoded(VOIDED))).isEmpty();
        assertThat(found(room, gaelle + "&verb=" + encoded(VOIDED))).isEmpty();
        var trainer = "&agent=" + agent(after.get(0));
        assertThat(found(room, trainer)).contains(after.get(0)).allMatch(one -> one.contains(VOIDED));
        assertThat(found(room, trainer + "&verb=" + encoded(VOIDED))).isEqualTo(found(room, trainer));
        assertThat(found(room, "&verb=" + encoded(VOIDED))).isEqualTo(found(room, trainer));
        assertThat(found(room, trainer + registration)).isEmpty();
        assertThat(found(room, trainer + "&verb=" + encoded(ANSWERED))).isEmpty();
    }

    @Test
    void twoRecordsOfOnePerson_becomeOne(RunningServer server) {
        var room = HttpRoom.open(server, "Cléo", "Cloé");
        var gone = room.signIn(server, "Cloé");
        press(gone, "8");
        answer(gone);
        assertThat(room.mergeRecords("Cléo", "Cloé", room.seenRecords("Cléo", "Cloé")))
                .isEqualTo(409);
        assertThat(room.compareRecords("Cléo", "Cloé")).contains("1 séance", "On ne peut pas revenir en arrière");
        room.trainer().post(room.board(), room.board() + "/place/1/liberer", Map.of());

        var card = room.card("Cloé").path();
        assertThat(new Http(server).get(card).statusCode()).isEqualTo(200);
        var seen = room.seenRecords("Cléo", "Cloé");
        assertThat(room.mergeRecords("Cléo", "Cloé", "vieux")).isEqualTo(409);
        assertThat(room.mergeRecords("Cléo", "Cléo", seen)).isEqualTo(409);
        assertThat(room.mergeRecords("Cléo", "Cloé", seen)).isEqualTo(303);
        assertThat(room.mergeRecords("Cléo", "Cloé", seen)).isEqualTo(409);

        assertThat(room.trainer().get(room.sheet("Cloé")).statusCode()).isEqualTo(404);
        assertThat(room.trainer().get(room.sheet("Cléo")).body()).contains("d’après 1 action");
        assertThat(room.trainer().get(room.workshopPage()).body())
                .contains("Cléo")
                .doesNotContain("Cloé");
        assertThat(room.trainer()
                        .get("/api/v1/sessions/" + room.session() + "/attendance")
                        .body())
                .contains(present("Cléo", true, room))
                .doesNotContain("Cloé");
        assertThat(new Http(server).get(card).statusCode()).isEqualTo(404);
        assertThat(gone.get(STEP).statusCode()).isEqualTo(303);
        var kept = room.signIn(server, "Cléo");
        assertThat(kept.get(STEP).body()).contains("1 chiffre saisi sur 6");
    }

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
            visit.follow("Une personne a deux fiches");
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

    /** Rightly, which is judged. */
    private static void answer(Http person) {
        var answer =
                person.act(QUESTION, QUESTION + "/exercice/quelle-entree", Map.of("action", "answer", "choice", "0"));
        assertThat(answer.statusCode()).isLessThan(400);
    }

    private static void press(Http person, String key) {
        var answer = person.act(STEP, EXERCISE, Map.of("action", "press", "key", key, "identifier", "6106850F"));
        assertThat(answer.statusCode()).isLessThan(400);
    }

    private static String present(String learner, boolean present, HttpRoom room) {
        return "{\"learner\":" + room.learners().get(learner) + ",\"name\":\"" + learner + "\",\"present\":" + present
                + "}";
    }

    private static List<String> statements(Http trainer) {
        return statements(trainer, "&ascending=true");
    }

    private static List<String> found(HttpRoom room, String parameters) {
        return statements(room.trainer(), parameters + "&ascending=true");
    }

    private static List<String> session(HttpRoom room) {
        return split(room.trainer()
                .get("/api/v1/sessions/" + room.session() + "/statements")
                .body());
    }

    private static String one(Http trainer, String parameter, String id) {
        return trainer.get("/api/v1/xapi/statements?" + parameter + "=" + id).body();
    }

    private static String id(String statement) {
        return Http.find(ID, statement);
    }

    /** The account of its actor, as the parameter has it. */
    private static String agent(String statement) {
        return encoded("{\"account\":" + Http.find(ACCOUNT, statement) + "}");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> reversed(List<String> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The statements of a JSON array. */
    private static List<String> split(String json) {
        var list = json.substring(json.indexOf("[") + 1, json.lastIndexOf("]"));
        return Stream.of(list.split("(?<=\"version\":\"1\\.0\\.0\"})", -1))
                .filter(one -> !one.isBlank())
                .map(one -> one.replaceFirst("^,", ""))
                .toList();
    }

    /** All of them, some at a time as a program with little room would ask. */
    private static List<String> statements(Http trainer, String parameters) {
        var all = new ArrayList<String>();
        var path = "/api/v1/xapi/statements?limit=7" + parameters;
        while (!path.isEmpty()) {
            var answer = trainer.get(path).body();
            all.addAll(split(answer));
            var more = MORE.matcher(answer);
            assertThat(more.find()).as(answer).isTrue();
            path = more.group(1);
        }
        return all;
    }
}
