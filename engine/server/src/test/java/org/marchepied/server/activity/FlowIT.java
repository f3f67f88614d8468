package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marchepied.learning.CompletionRule;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Progress;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.SessionPlan;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Step;
import org.marchepied.plugin.Action;
import org.marchepied.server.agency.Account;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.board.BoardProbe;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.database.Statements;
import org.marchepied.server.planning.PlanningProbe;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.records.Records;
import org.marchepied.server.report.SessionReport;
import org.marchepied.server.report.SessionReports;
import org.marchepied.server.room.Seated;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionDate;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.sheet.LearnerSheets;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.LearnerNames;
import org.marchepied.server.workshop.WorkshopSummary;
import org.marchepied.server.workshop.Workshops;

/** From a session to the next one, inside the real server. */
@ExtendWith(ArquillianExtension.class)
class FlowIT {

    private static final String PACK = "essai";
    private static final String FIRST_DAY = "2027-05-03T09:00:00+02:00";
    private static final String NEXT_HOUR = "2027-05-03T10:30:00+02:00";
    private static final String NEXT_DAY = "2027-05-10T09:00:00+02:00";

    private static final EvidenceSlice ALL = EvidenceSlice.of(Long.MIN_VALUE, Long.MAX_VALUE, true, 100);

    @Inject
    Activities activities;

    @Inject
    EvidenceLog evidence;

    @Inject
    EvidenceExport export;

    @Inject
    Catalogue catalogue;

    @Inject
    Trainers trainers;

    @Inject
    Workshops workshops;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Steps steps;

    @Inject
    LearnerSheets sheets;

    @Inject
    SessionReports reports;

    @Inject
    Records records;

    @Inject
    PlanningProbe planning;

    @Inject
    BoardProbe board;

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    private long agency;
    private long trainer;
    private WorkshopSummary workshop;
    private LearnerName amina;
    private LearnerName bernard;

    @Deployment
    static WebArchive server() {
        return ActivitiesIT.server()
                .addClasses(FlowIT.class, SetClock.class, BoardProbe.class, PlanningProbe.class, Statements.class);
    }

    @BeforeEach
    void enrol() {
        SetClock.set(FIRST_DAY);
        var founder = trainers.foundAgency("Agence", "f" + System.nanoTime(), "Dominique", "une longue phrase");
        agency = founder.agencyId();
        trainer = founder.id();
        workshop = workshops.create(agency, PACK, "Un essai", List.of("Amina", "Bernard"));
        amina = workshops.learners(workshop.id()).get(0);
        bernard = workshops.learners(workshop.id()).get(1);
    }

    @AfterEach
    void setRight() {
        SetClock.reset();
    }

    @Test
    void database_isTheOneThatTheBuildNames() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .containsIgnoringCase(System.getProperty("marchepied.test.database"));
        }
    }

    @Test
    void session_leadsToTheNext() {
        assertThat(next(amina).session()).map(SessionPlan::id).contains("seule");
        var first = sessions.open(workshop.id(), "seule");
        doAll(sitDown(first, 1, amina));
        sessions.close(session(first), null);

        assertThat(report(first, amina))
                .extracting(SessionReport.LearnerLine::present, SessionReport.LearnerLine::steps)
                .containsExactly(true, 3);
        assertThat(report(first, bernard).present()).isFalse();
        assertThat(next(amina).session())
                .as("three right answers are not mastery")
                .map(SessionPlan::id)
                .contains("seule");
        assertThat(next(bernard).session()).map(SessionPlan::id).contains("seule");

        SetClock.set(NEXT_DAY);
        var date = new SessionDate(Instant.parse("2027-05-10T07:00:00Z").toEpochMilli(), "Salle 2", 1);
        var second = sessions.plan(workshop.id(), "seule", date, Set.of(amina.id()));
        assertThat(sessions.invited(second)).containsExactly(amina.id());
        sessions.open(second);
        doAll(sitDown(second, 1, amina));
        sessions.close(session(second), null);
        assertThat(next(amina).session()).map(SessionPlan::id).contains("suite");
        assertThat(next(bernard).session()).map(SessionPlan::id).contains("seule");
        assertThat(reports.of(session(second), catalogue.inUse(PACK)).learners())
                .as("those invited, or there")
                .extracting(SessionReport.LearnerLine::learner)
                .containsExactly(amina);

        var third = sessions.open(workshop.id(), "suite");
        answer(sitDown(third, 1, amina), "continuer", "plus-loin", 0);
        sessions.close(session(third), null);

        assertThat(completed(amina)).isEqualTo(4);
        assertThat(evidence.of(amina.id(), PACK))
                .extracting(Evidence::competency)
                .containsExactly("compter", "compter", "compter", "compter", "compter", "compter", "continuer");
    }

    @Test
    void weakest_isWhatOthersOfTheAgencyFindHard() {
        var session = sessions.open(workshop.id(), "suite");
        var seated = sitDown(session, 1, amina);
        press(seated);
        answer(seated, "continuer", "plus-loin", 0);
        assertThat(weakest(session, amina)).as("as weak as the other").contains("jusqu'à trois");

        var elsewhere = trainers.foundAgency("Ailleurs", "g" + System.nanoTime(), "Camille", "une longue phrase");
        fail(workshops.create(elsewhere.agencyId(), PACK, "Ailleurs", List.of("Chantal")));
        SetClock.set(NEXT_HOUR);
        assertThat(weakest(session, amina)).as("in another agency").contains("jusqu'à trois");

        fail(workshops.create(agency, PACK, "Ici aussi", List.of("Denise")));
        SetClock.set(NEXT_DAY);
        assertThat(weakest(session, amina)).isEqualTo("compter plus loin");
    }

    @Test
    void session_stopsWhereHalfOfThoseWhoCameHaveGotTo() {
        var session = sessions.open(workshop.id(), "seule");
        var first = sitDown(session, 1, amina);
        assertThat(board.stop(session(session))).contains("compter");

        doAll(first);
        assertThat(board.stop(session(session))).as("at the end of the plan").isEmpty();
    }

    @Test
    void sessions_areInTheOrderInWhichTheyWereOpened_whateverWasPlanned() {
        var date = new SessionDate(Instant.parse("2027-05-10T07:00:00Z").toEpochMilli(), "", 1);
        var early = sessions.plan(workshop.id(), "seule", date, Set.of());
        sessions.open(early);
        SetClock.set("2027-05-04T09:00:00+02:00");
        var next = sessions.open(workshop.id(), "suite");

        assertThat(sessions.ofWorkshop(workshop.id()))
                .extracting(SessionSummary::id, SessionSummary::isMoved)
                .containsExactly(tuple(early, true), tuple(next, false));
    }

    @Test
    void enrolment_isRefusedAsAWhole_whenANameIsTaken() {
        assertThat(workshops.enrol(agency, workshop.id(), LearnerNames.read("Chloé\nAMINA"), null))
                .containsExactly("AMINA");
        assertThat(workshops.learners(workshop.id())).containsExactly(amina, bernard);

        assertThat(workshops.enrol(agency, workshop.id(), LearnerNames.read("Chloé\nAmina C."), null))
                .isEmpty();
        assertThat(workshops.learners(workshop.id()))
                .extracting(LearnerName::name)
                .containsExactly("Amina", "Amina C.", "Bernard", "Chloé");
    }

    @Test
    void workUnderTheWrongName_goesToWhoseItIs() {
        var session = sessions.open(workshop.id(), "seule");
        var seated = sitDown(session, 1, amina);
        doAll(seated);
        steps.help(amina.id(), PACK, "compter", desk.counter(seated).step(), HumanHelp.HELPED);

        assertThat(records.move(session(session), amina.id(), bernard.id(), false, trainer))
                .isTrue();

        assertThat(evidence.of(bernard.id(), PACK))
                .extracting(Evidence::help)
                .containsExactly(HumanHelp.HELPED, HumanHelp.HELPED, HumanHelp.NONE);
        assertThat(evidence.of(amina.id(), PACK)).isEmpty();
        assertThat(completed(bernard)).isEqualTo(3);
        assertThat(completed(amina)).isZero();
        assertThat(seats.seatedLearners(session)).containsExactly(bernard.id());
        assertThat(seats.attendance(session)).containsExactly(bernard.id());
    }

    @Test
    void evidence_isFoundByWhoseItIsAndWhereItWas() {
        var session = sessions.open(workshop.id(), "seule");
        doAll(sitDown(session, 1, amina));

        assertThat(export.written(agency, EvidenceFilter.ALL, ALL))
                .extracting(ExportedEvidence::learnerId)
                .containsExactly(amina.id(), amina.id(), amina.id());
        assertThat(export.written(agency, of(amina, session, "compteur"), ALL)).hasSize(2);
        assertThat(export.written(agency, of(amina, session, "rien"), ALL)).isEmpty();
        assertThat(export.written(agency, of(amina, session + 1, "compteur"), ALL))
                .isEmpty();
        assertThat(export.written(agency, of(bernard, session, "compteur"), ALL))
                .isEmpty();
        assertThat(export.written(agency + 1, EvidenceFilter.ALL, ALL)).isEmpty();
    }

    @Test
    void evidence_isReadInParts_inBothDirections() {
        doAll(sitDown(sessions.open(workshop.id(), "seule"), 1, amina));
        var all = export.written(agency, EvidenceFilter.ALL, ALL);
        var begin = all.get(0).happenedAt();
        var end = all.get(2).happenedAt();

        for (var ascending : List.of(true, false)) {
            var read = new ArrayList<ExportedEvidence>();
            var slice = EvidenceSlice.of(begin - 1, end, ascending, 1);
            for (var part = written(slice); !part.isEmpty(); part = written(slice)) {
                read.addAll(part);
                slice = slice.after(part.get(0).happenedAt(), part.get(0).id());
            }
            if (!ascending) {
                Collections.reverse(read);
            }
            assertThat(read).isEqualTo(all).hasSize(3);
        }
        assertThat(written(EvidenceSlice.of(begin, end, true, 9))).doesNotContain(all.get(0));
        assertThat(written(EvidenceSlice.of(begin - 1, end - 1, true, 9))).doesNotContain(all.get(2));
    }

    @Test
    void evidence_tellsFromWhomItWasTakenAndToWhomItWent() {
        var session = sessions.open(workshop.id(), "seule");
        doAll(sitDown(session, 1, amina));
        var written = export.written(agency, EvidenceFilter.ALL, ALL).get(0);
        records.move(session(session), amina.id(), bernard.id(), true, trainer);
        SetClock.set(NEXT_DAY);
        records.move(session(session), bernard.id(), amina.id(), true, trainer);

        assertThat(export.written(agency, EvidenceFilter.ALL, ALL)).isEmpty();
        assertThat(export.regiven(agency, of(amina), ALL)).hasSize(3);
        assertThat(export.regiven(agency, of(bernard), ALL)).isEmpty();
        assertThat(export.taken(agency, of(amina), ALL)).hasSize(3).allMatch(export::isTaken);
        assertThat(export.taken(agency, of(bernard), ALL)).hasSize(3).noneMatch(export::isTaken);
        assertThat(export.taken(agency, new EvidenceFilter(null, trainer, session, PACK, "compteur"), ALL))
                .hasSize(4);
        assertThat(export.taken(agency, new EvidenceFilter(null, trainer + 1, null, null, null), ALL))
                .isEmpty();
        assertThat(export.isTaken(written)).isTrue();
        assertThat(export.written(agency, written.key()::equals)).contains(written);
        assertThat(export.written(agency, key -> false)).isEmpty();
        assertThat(export.regiven(agency, (key, row) -> key.equals(written.key())))
                .get()
                .extracting(RegivenEvidence::replacesId)
                .isNull();
    }

    @Test
    void trainers_signInWithTheirPresentPassword_untilTheyAreRemoved() {
        var login = "Zo\u00e9 " + System.nanoTime();
        assertThat(trainers.add(agency, login, "Zo\u00e9", "une longue phrase")).isTrue();
        assertThat(trainers.add(agency, login.toUpperCase(Locale.ROOT), "Z.", "une autre phrase"))
                .isFalse();
        var account = trainers.of(agency).stream()
                .filter(one -> one.id() != trainer)
                .findFirst()
                .orElseThrow();
        assertThat(trainers.isPassword(account, "une longue phrase")).isTrue();

        assertThat(trainers.changePassword(login, "une autre phrase")).isTrue();

        assertThat(trainers.isPassword(account, "une longue phrase")).isFalse();
        assertThat(trainers.isPassword(account, "une autre phrase")).isTrue();
        assertThat(trainers.remove(agency, trainer, trainer)).isFalse();
        assertThat(trainers.remove(agency + 1, account.id(), trainer)).isFalse();
        assertThat(trainers.remove(agency, account.id(), trainer)).isTrue();
        assertThat(trainers.remove(agency, trainer, account.id())).isFalse();
        assertThat(trainers.isPassword(account, "une autre phrase")).isFalse();
        assertThat(trainers.changePassword(login, "une autre phrase")).isFalse();
        assertThat(trainers.of(agency)).extracting(Account::id).containsExactly(trainer);
        assertThat(trainers.add(agency, login, "Zo\u00e9", "une longue phrase")).isTrue();
    }

    @Test
    void twoRecordsOfOnePerson_becomeOne() {
        var first = sessions.open(workshop.id(), "seule");
        press(sitDown(first, 1, amina));
        sessions.close(session(first), null);
        SetClock.set(NEXT_DAY);
        var second = sessions.open(workshop.id(), "seule");
        press(sitDown(second, 1, bernard));
        sessions.close(session(second), null);

        assertThat(records.merge(amina.id(), bernard.id(), trainer)).isEqualTo(Records.Merge.DONE);

        assertThat(evidence.of(amina.id(), PACK)).hasSize(2);
        assertThat(workshops.learners(workshop.id())).containsExactly(amina);
        assertThat(seats.attendance(second)).containsExactly(amina.id());
        assertThat(records.merge(amina.id(), bernard.id(), trainer)).isEqualTo(Records.Merge.GONE);
    }

    @Test
    void editedPack_resetsNobody() {
        var session = sessions.open(workshop.id(), "seule");
        doAll(sitDown(session, 1, amina));
        press(sitDown(session, 2, bernard));

        assertThat(progress(edited("lire", "faire", "repondre", "nouvelle")))
                .containsExactly(new Progress(3, 3), new Progress(0, 4));
        assertThat(progress(edited("faire", "repondre"))).containsExactly(new Progress(2, 2), new Progress(0, 2));

        records.move(session(session), amina.id(), bernard.id(), true, trainer);
        assertThat(progress(edited("lire", "faire", "repondre", "nouvelle")))
                .containsExactly(new Progress(0, 4), new Progress(3, 3));
    }

    @Test
    void lessonDoneInPartByEachOfTwo_isCompletedByNeither() {
        var edited = edited("lire", "faire", "repondre", "nouvelle");
        read(sitDown(sessions.open(workshop.id(), "seule"), 1, amina));
        SetClock.set(NEXT_DAY);
        var second = sessions.open(workshop.id(), "seule");
        doAll(sitDown(second, 1, amina));
        assertThat(progress(edited)).startsWith(new Progress(3, 3));

        records.move(session(second), amina.id(), bernard.id(), true, trainer);

        assertThat(progress(edited)).containsExactly(new Progress(1, 4), new Progress(2, 4));
    }

    @Test
    void proposedSessions_areAskedOfTheDatabaseInOneGo() {
        var names = IntStream.range(0, 200).mapToObj(i -> "Apprenant " + i).toList();
        var large = workshops.create(agency, PACK, "Beaucoup", names);
        var session = sessions.open(large.id(), "seule");
        var first = workshops.learners(large.id()).get(0);
        doAll(desk.sitDown(session, 1, first.id()));
        var date = new SessionDate(Instant.parse("2027-05-10T07:00:00Z").toEpochMilli(), "", 1);
        sessions.plan(large.id(), "seule", date, Set.of(first.id()));
        sessions.plan(large.id(), "suite", date, Set.of());

        planning.proposals(workshop);
        var ofTwo = Statements.during(() -> planning.proposals(workshop));
        var ofMany = Statements.during(() -> assertThat(planning.proposals(large))
                .satisfies(proposals -> assertThat(proposals.invited())
                        .extracting(one -> one.line().name())
                        .containsExactly(first))
                .satisfies(proposals -> assertThat(proposals.sessions()).hasSize(50)));

        assertThat(ofTwo).isPositive();
        assertThat(ofMany).isEqualTo(ofTwo);
    }

    /** The first lesson of the pack, were these its steps. */
    private Lesson edited(String... stepIds) {
        var lesson = catalogue.inUse(PACK).lessons().get(0);
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.minutes(),
                lesson.teaches(),
                lesson.requires(),
                lesson.devices(),
                Stream.of(stepIds)
                        .map(id -> new Step(id, Set.of(), id, CompletionRule.READ, List.of(), null))
                        .toList(),
                null,
                null);
    }

    /** How far Amina and Bernard are in a lesson. */
    private List<Progress> progress(Lesson lesson) {
        var far = steps.progress(List.of(amina.id(), bernard.id()), PACK, List.of(lesson));
        return Stream.of(amina, bernard).map(one -> far.get(one.id())).toList();
    }

    private List<ExportedEvidence> written(EvidenceSlice slice) {
        return export.written(agency, EvidenceFilter.ALL, slice);
    }

    private static EvidenceFilter of(LearnerName learner) {
        return new EvidenceFilter(learner.id(), null, null, null, null);
    }

    private static EvidenceFilter of(LearnerName learner, long session, String activity) {
        return new EvidenceFilter(learner.id(), null, session, PACK, activity);
    }

    private Recommendation next(LearnerName learner) {
        return sheets.outlook(learner.id(), catalogue.inUse(PACK)).next();
    }

    private SessionReport.LearnerLine report(long session, LearnerName learner) {
        return reports.of(session(session), catalogue.inUse(PACK)).learners().stream()
                .filter(line -> line.learner().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    private long completed(LearnerName learner) {
        return steps.of(learner.id(), PACK).stream()
                .filter(StepRecord::complete)
                .count();
    }

    private SessionSummary session(long id) {
        return sessions.find(agency, id).orElseThrow();
    }

    private Seated sitDown(long session, int number, LearnerName learner) {
        return desk.sitDown(session, number, learner.id());
    }

    private @Nullable String weakest(long session, LearnerName learner) {
        return sheets.of(session(session), learner, catalogue.inUse(PACK)).weakest();
    }

    /** Counts rightly, and cannot count further. */
    private void fail(WorkshopSummary workshop) {
        var learner = workshops.learners(workshop.id()).get(0);
        var seated = desk.sitDown(sessions.open(workshop.id(), "suite"), 1, learner.id());
        press(seated);
        answer(seated, "continuer", "plus-loin", 1);
        answer(seated, "continuer", "plus-loin", 1);
    }

    /** Reads, and counts and answers rightly from the beginning. */
    private void doAll(Seated seated) {
        read(seated);
        begin(desk.counter(seated));
        press(seated);
        press(seated);
        begin(desk.place(seated, "compter", "repondre"));
        answer(seated, "compter", "repondre", 1);
    }

    private void read(Seated seated) {
        var lesson = desk.counter(seated).lesson();
        steps.read(seated.learner(), PACK, lesson, lesson.step("lire").orElseThrow());
    }

    private void begin(ActivityPlace place) {
        run(place, new Command.Begin(place.mode()));
    }

    private void press(Seated seated) {
        run(desk.counter(seated), new Command.Act(new Action("more", Map.of())));
    }

    private void answer(Seated seated, String lesson, String step, int choice) {
        var action = new Action("answer", Map.of("choice", String.valueOf(choice)));
        run(desk.place(seated, lesson, step), new Command.Act(action));
    }

    private void run(ActivityPlace place, Command command) {
        var revision = activities.look(place, Locale.FRENCH).revision();
        assertThat(activities
                        .run(place, Locale.FRENCH, new Seen(revision, ""), command)
                        .stale())
                .isFalse();
    }
}
