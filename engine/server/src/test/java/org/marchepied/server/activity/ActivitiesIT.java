package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mvc.security.Csrf;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marchepied.learning.Mode;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.packs.Step;
import org.marchepied.plugin.Action;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Text;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.Seated;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionDate;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.testplugin.CounterSimulation;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** Inside the real server: plugins found by CDI, transactions, the rules of seats and cards. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActivitiesIT {

    private static final Csrf NO_CSRF = new Csrf() {
        @Override
        public String getName() {
            return "jeton";
        }

        @Override
        public String getToken() {
            return "";
        }
    };

    @Inject
    Activities activities;

    @Inject
    Exercises exercises;

    @Inject
    EvidenceLog evidence;

    @Inject
    Simulations simulations;

    @Inject
    Desk desk;

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
    Cards cards;

    @Inject
    EntityManager entities;

    private long agency;
    private Seated seated;

    @Deployment
    static WebArchive server() {
        var plugin = ShrinkWrap.create(JavaArchive.class, "counter.jar")
                .addClasses(CounterSimulation.class, CounterSimulation.Config.class, CounterSimulation.State.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource("testplugin/simulation.schema.json", "META-INF/marchepied/simulation.schema.json")
                .addAsResource(
                        "testplugin/messages_fr.properties", "org/marchepied/server/testplugin/messages_fr.properties")
                .addAsResource(
                        "testplugin/messages_en.properties", "org/marchepied/server/testplugin/messages_en.properties");
        return ShrinkWrap.create(ZipImporter.class, "marchepied.war")
                .importFrom(new File("target/marchepied-server.war"))
                .as(WebArchive.class)
                .addClasses(ActivitiesIT.class, Desk.class, LastWord.class)
                .addAsLibrary(plugin)
                .addAsLibraries(new File(org.assertj.core.api.Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    @BeforeEach
    void sitDown() {
        agency = trainers.foundAgency("Agence", "t" + System.nanoTime(), "Dominique", "une longue phrase")
                .agencyId();
        var workshop = workshops.create(agency, "essai", "Un essai", List.of("Amina", "Bernard"));
        var session = sessions.open(workshop.id(), "seule");
        var learner = workshops.learners(workshop.id()).get(0);
        seated = desk.sitDown(session, 1, learner.id());
    }

    @Test
    void plugin_droppedIntoTheLibrariesIsFound() {
        assertThat(simulations.ids()).contains("counter", "question");
    }

    @Test
    void action_writesStateEvidenceAndProgressTogether() {
        run(0, more());
        run(1, more());

        assertThat(activities.look(counter(), Locale.FRENCH).finished()).isTrue();
        assertThat(evidence.of(seated.learner(), "essai"))
                .extracting(one -> one.competency() + one.correct())
                .containsExactly("comptertrue", "comptertrue");
        assertThat(steps.of(seated.learner(), "essai"))
                .filteredOn(step -> step.stepId().equals("faire"))
                .extracting(StepRecord::complete)
                .containsExactly(true);
    }

    @Test
    void formSentTwice_countsOnce() {
        run(0, more());
        var again = run(0, more());

        assertThat(again.revision()).isEqualTo(1);
        assertThat(again.finished()).isFalse();
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(1);
    }

    /** First of all, when no row of these tables has been made since the start. */
    @Test
    @Order(1)
    void firstActions_ofManyLearnersAtTheSameTime() throws Exception {
        var names = IntStream.range(0, 32).mapToObj("Apprenant %d"::formatted).toList();
        var learners = workshops.learners(
                workshops.create(agency, "essai", "Un essai", names).id());

        var exercises = atTheSameTime(learners.stream()
                .<Callable<Exercise>>map(learner -> () -> press(desk.counter(as(learner.id()))))
                .toList());

        assertThat(exercises).extracting(Exercise::revision).containsOnly(1).hasSize(32);
        assertThat(learners).allSatisfy(learner -> {
            assertThat(evidence.of(learner.id(), "essai")).hasSize(1);
            assertThat(steps.of(learner.id(), "essai")).hasSize(1);
        });
    }

    @Test
    void formsAtTheSameTime_countOnce() throws Exception {
        var exercises = atTheSameTime(Collections.<Callable<Exercise>>nCopies(8, () -> press(counter())));

        assertThat(exercises).extracting(Exercise::revision).containsOnly(1).hasSize(8);
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(1);
    }

    @Test
    void stepReadAtTheSameTime_isReadOnce() throws Exception {
        var place = counter();
        Callable<Boolean> read = () -> {
            Contention.retry(() -> steps.read(seated.learner(), "essai", place.lesson(), place.step()));
            return true;
        };

        atTheSameTime(Collections.nCopies(8, read));

        assertThat(steps.of(seated.learner(), "essai")).hasSize(1);
    }

    /** The second press would have completed the exercise and its step. */
    @Test
    void failure_whileWritingLeavesNothingHalf() {
        run(0, more());
        var before = activities.look(counter(), Locale.FRENCH);
        var stepsBefore = steps.of(seated.learner(), "essai");

        LastWord.refused = seated.sessionId();
        assertThatThrownBy(() -> run(1, more())).hasStackTraceContaining(LastWord.REASON);
        LastWord.refused = 0;

        var after = activities.look(counter(), Locale.FRENCH);
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.finished()).isFalse();
        assertThat(after.done()).isFalse();
        assertThat(steps.of(seated.learner(), "essai")).isEqualTo(stepsBefore).noneMatch(StepRecord::complete);
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(1);
        assertThat(run(1, more()).done()).isTrue();
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(2);
    }

    @Test
    void staleForm_changesNothingAndSaysSo() {
        run(0, more());
        var stale = activities.run(counter(), Locale.FRENCH, new Seen(-1, ""), new Command.Act(more()));

        assertThat(stale.revision()).isEqualTo(1);
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(1);
    }

    @Test
    void pageThatIsLeft_makesNoOtherPageOld() {
        leave(0);
        var first = run(0, more());
        leave(first.revision());

        var next = run(first.revision(), more());

        assertThat(next.revision()).isEqualTo(first.revision() + 1);
        assertThat(next.finished()).isTrue();
    }

    private void leave(int revision) {
        activities.keepTyped(counter(), Locale.FRENCH, new Seen(revision, ""), new Action("", Map.of("n", "1")));
    }

    @Test
    void hint_isCountedInTheEvidence() {
        activities.run(counter(), Locale.FRENCH, new Seen(0, ""), new Command.AskHint(more()));
        run(1, more());

        assertThat(evidence.of(seated.learner(), "essai"))
                .extracting(one -> one.hints())
                .containsExactly(1);
    }

    @Test
    void reset_beginsAgainAndForgetsNothingDone() {
        run(0, more());
        run(1, more());

        activities.reset(seated.learner(), "essai", List.of(counter().activity().id()));

        var turn = activities.look(counter(), Locale.FRENCH);
        assertThat(turn.finished()).isFalse();
        assertThat(turn.done()).isTrue();
        assertThat(turn.revision()).isEqualTo(3);
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(2);
    }

    @Test
    void lesson_isNotCompleteAnyMore_whenTheTrainersMarkIsTakenBack() {
        var lesson = counter().lesson();
        lesson.steps().stream().skip(1).forEach(step -> mark(lesson, step, true));
        steps.read(seated.learner(), "essai", lesson, lesson.steps().get(0));
        run(0, more());
        run(1, more());
        var last = lesson.steps().get(lesson.steps().size() - 1);
        assertThat(completedLessons()).containsExactly(lesson.id());

        mark(lesson, last, false);
        assertThat(completedLessons()).isEmpty();
        mark(lesson, last, true);
        assertThat(completedLessons()).containsExactly(lesson.id());
    }

    private void mark(Lesson lesson, Step step, boolean done) {
        steps.mark(seated.learner(), "essai", lesson, step, done);
    }

    private Set<String> completedLessons() {
        return Steps.completedLessons(steps.of(seated.learner(), "essai"));
    }

    @Test
    void exercise_whenItsAuthorChangesIt_beginsAgainAndForgetsNothingDone() {
        run(0, more());
        run(1, more());
        var place = changed("{\"goal\":3}");

        var changed = activities.look(place, Locale.FRENCH);
        var pressed = activities.run(place, Locale.FRENCH, new Seen(changed.revision(), ""), new Command.Act(more()));

        assertThat(changed.feedback()).isEqualTo(Remark.CHANGED);
        assertThat(changed.finished()).isFalse();
        assertThat(changed.done()).isTrue();
        assertThat(pressed.stale()).isFalse();
        assertThat(pressed.finished()).isFalse();
        assertThat(activities.look(place, Locale.FRENCH))
                .usingRecursiveComparison()
                .comparingOnlyFields("revision", "finished")
                .isEqualTo(pressed);
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(3);
    }

    @Test
    void demonstration_provesNothing() {
        activities.run(counter(), Locale.FRENCH, new Seen(0, ""), new Command.Begin(Mode.DEMONSTRATION));
        activities.run(counter(), Locale.FRENCH, new Seen(1, ""), new Command.PlayNext());
        var end = activities.run(counter(), Locale.FRENCH, new Seen(2, ""), new Command.PlayNext());

        assertThat(end.finished()).isTrue();
        assertThat(end.done()).isFalse();
        assertThat(evidence.of(seated.learner(), "essai")).isEmpty();
    }

    @Test
    void learner_resumesWhereTheyWere() {
        workshops.remember(seated.workshopId(), seated.learner(), new Place("compter", "faire"));

        assertThat(workshops.resumeAt(seated.workshopId(), seated.learner())).contains(new Place("compter", "faire"));
    }

    @Test
    void card_isLockedAfterThreeErrors() {
        var card = cards.issue(seated.learner());
        var wrong = card.code().equals("0000") ? "1111" : "0000";

        assertThat(cards.check(seated.learner(), wrong)).isEqualTo(new Cards.Check.Wrong(2));
        for (var unfinished : List.of(" ", "12", "12345", "douze")) {
            assertThat(cards.check(seated.learner(), unfinished)).isEqualTo(new Cards.Check.Missing());
        }
        assertThat(cards.check(seated.learner(), wrong)).isEqualTo(new Cards.Check.Wrong(1));
        assertThat(cards.check(seated.learner(), wrong)).isEqualTo(new Cards.Check.Locked());
        assertThat(cards.check(seated.learner(), card.code())).isEqualTo(new Cards.Check.Locked());
        assertThat(cards.check(seated.learner(), cards.issue(seated.learner()).code()))
                .isEqualTo(new Cards.Check.Right(seated.learner()));
    }

    @Test
    void seat_isTakenOnceAndALearnerSitsOnce() {
        assertThat(seats.take(seated.sessionId(), 1)).isEmpty();
        var second = seats.take(seated.sessionId(), 2).orElseThrow();

        seats.signIn(seated.sessionId(), 2, seated.learner());

        assertThat(seats.at(second).orElseThrow().learner()).isEqualTo(seated.learner());
        assertThat(seats.seatedLearners(seated.sessionId())).containsExactly(seated.learner());
    }

    @Test
    void closing_emptiesTheSeats() {
        var session = sessions.find(agency, seated.sessionId()).orElseThrow();
        var token = seats.take(session.id(), 3).orElseThrow();

        sessions.close(session, null);

        assertThat(seats.at(token)).isEmpty();
        assertThat(seats.seatedLearners(session.id())).isEmpty();
        assertThat(sessions.joinable(session.joinCode())).isEmpty();
    }

    @Test
    void planned_nobodyJoins_andOpeningTwiceIsOpeningOnce() {
        var date = new SessionDate(System.currentTimeMillis() + 86_400_000, "Salle 2", 2);
        var id = sessions.plan(seated.workshopId(), "seule", date, Set.of());
        var planned = sessions.find(agency, id).orElseThrow();
        assertThat(sessions.joinable(planned.joinCode())).isEmpty();

        sessions.open(id);
        sessions.open(id);

        assertThat(sessions.joinable(planned.joinCode())).isPresent();
        assertThat(seats.states(id)).hasSize(8);
        sessions.cancel(planned);
        assertThat(sessions.find(agency, id)).isPresent();
    }

    @Test
    void attendance_isKeptOfWhoCame() {
        seats.signOut(seated.sessionId(), 1);
        seats.signIn(seated.sessionId(), 1, seated.learner());

        assertThat(seats.attendance(seated.sessionId())).containsExactly(seated.learner());
    }

    @Test
    void otherAgency_seesNothing() {
        var other = trainers.foundAgency("Autre", "o" + System.nanoTime(), "Camille", "une longue phrase")
                .agencyId();

        assertThat(sessions.find(other, seated.sessionId())).isEmpty();
        assertThat(workshops.find(other, seated.workshopId())).isEmpty();
    }

    /** The results of works that all begin together. */
    private static <T> List<T> atTheSameTime(List<Callable<T>> works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        var start = new CyclicBarrier(works.size());
        var results = new ArrayList<T>();
        try {
            for (var result : threads.invokeAll(works.stream()
                    .<Callable<T>>map(work -> () -> {
                        start.await();
                        return work.call();
                    })
                    .toList())) {
                results.add(result.get());
            }
        } finally {
            threads.shutdown();
        }
        return results;
    }

    private Exercise press(ActivityPlace place) {
        var frame = new Frame(Text.of("fr"), NO_CSRF, "", "/", false, "Amina", false, null, List.of(), List.of(), null);
        return exercises.run(place, frame, new Seen(0, ""), new Command.Act(more()));
    }

    private Turn run(int revision, Action action) {
        return activities.run(counter(), Locale.FRENCH, new Seen(revision, ""), new Command.Act(action));
    }

    private static Action more() {
        return new Action("more", Map.of());
    }

    private ActivityPlace counter() {
        return desk.counter(seated);
    }

    private Seated as(long learnerId) {
        return new Seated(
                seated.seatId(),
                seated.number(),
                seated.sessionId(),
                seated.planId(),
                seated.workshopId(),
                seated.packId(),
                learnerId,
                "Amina",
                null,
                null,
                null);
    }

    private ActivityPlace changed(String config) {
        var place = counter();
        var block = (SimulationActivity) place.activity();
        return new ActivityPlace(
                seated,
                place.pack(),
                place.lesson(),
                place.step(),
                new SimulationActivity(
                        block.id(),
                        block.simulation(),
                        true,
                        block.mode(),
                        config,
                        block.messages(),
                        block.fallback()));
    }
}
