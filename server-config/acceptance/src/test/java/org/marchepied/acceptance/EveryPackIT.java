package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pack of the distribution, from its first step to its last paper, by a learner who knows nothing and does what the
 * pages say. Each exercise is completed in the mode that its pack asks for, and each simulation of the pack in all three.
 */
@ExtendWith(Room.class)
class EveryPackIT {

    private static final Pattern TITLE = Pattern.compile("(?m)^title: *[\"']?(.*?)[\"']? *$");
    private static final List<String> MODES = List.of("DEMONSTRATION", "GUIDED", "INDEPENDENT");

    static Stream<String> packs() {
        try (var folders = Files.list(Distribution.home().resolve("content"))) {
            return folders
                    .map(folder -> folder.resolve("pack.yaml"))
                    .filter(Files::exists)
                    .map(EveryPackIT::title)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void canBeWorkedThrough_byDoingWhatThePagesSay(String pack, Browser browser, RunningServer server) {
        try (var visit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(visit);
            trainer.signIn(server);
            trainer.createWorkshop(pack, List.of("Élise"));
            var done = new Work();
            for (var plan : trainer.plans()) {
                visit.go("/formateur");
                trainer.openSession(plan);
                trainer.openSheet("Élise");
                try (var learner = Visit.open(browser, server, new MouseHands())) {
                    new LearnerPages(learner).signInByCard(trainer.newCard());
                    workThrough(learner, done);
                    learner.assertNoComplaint();
                }
                trainer.showBoard();
                trainer.closeSession();
            }
            done.assertEverySimulationInEveryMode();
            visit.assertNoComplaint();
        }
    }

    /** What has been done so far in the pack. */
    private static final class Work {
        private final Set<String> steps = new HashSet<>();
        private final Set<String> simulations = new LinkedHashSet<>();
        private final Set<String> completed = new HashSet<>();
        private final Follower.Memory memory = new Follower.Memory();

        boolean isNew(String simulation, String mode) {
            simulations.add(simulation);
            return !completed.contains(simulation + " " + mode);
        }

        void complete(String simulation, String mode) {
            simulations.add(simulation);
            completed.add(simulation + " " + mode);
        }

        void assertEverySimulationInEveryMode() {
            assertThat(simulations).isNotEmpty();
            for (var simulation : simulations) {
                assertThat(MODES).allSatisfy(mode -> assertThat(completed).contains(simulation + " " + mode));
            }
        }
    }

    private static void workThrough(Visit visit, Work done) {
        var steps = addresses(visit, "a[href^='/etape/']");
        for (var step : steps) {
            if (done.steps.add(step)) {
                visit.go(step);
                PageChecks.glance(
                        visit, "etape" + step.substring("/etape".length()).replace('/', '-'));
                exercises(visit).forEach(exercise -> practise(visit, exercise, done));
            }
        }
        visit.go("/fini");
        for (var paper : addresses(visit, "a[href^='/fiche/']")) {
            visit.go(paper);
            PageChecks.glance(
                    visit, "fiche" + paper.substring("/fiche".length()).replace('/', '-'));
        }
    }

    private static List<Activity> exercises(Visit visit) {
        var exercises = new ArrayList<Activity>();
        for (var section : visit.page().locator(".activity:not(.question)").all()) {
            exercises.add(new Activity(visit, section.getAttribute("id")));
        }
        return exercises;
    }

    private static void practise(Visit visit, Activity exercise, Work done) {
        var simulation = exercise.simulation();
        var asked = exercise.modeName();
        var follower = new Follower(visit, exercise, screen -> glance(visit, screen), done.memory);
        follower.complete();
        exercise.assertCompleted();
        done.complete(simulation, asked);
        followPapers(visit, exercise);
        for (var mode : MODES) {
            if (done.isNew(simulation, mode)) {
                exercise.pressTool("mode-" + mode);
                assertThat(exercise.modeName()).isEqualTo(mode);
                follower.complete();
                done.complete(simulation, mode);
            }
        }
    }

    /** A screen that grows with each entry is looked at empty and with something in it. */
    private static void glance(Visit visit, String screen) {
        PageChecks.glance(visit, "exercice-" + screen.replaceAll("\\b[1-9]\\d*\\b", "1"));
    }

    /** What the exercise has to print, as a page and as a document. */
    private static void followPapers(Visit visit, Activity exercise) {
        var step = visit.path();
        var name = "imprimer-" + exercise.simulation() + "-";
        for (var paper : new LinkedHashSet<>(
                addresses(visit, "#" + exercise.section().getAttribute("id") + " a[href*='/imprimer/']"))) {
            visit.go(paper);
            PageChecks.check(visit, name + paper.replaceFirst(".*/", ""));
            var document = visit.context().request().get(visit.site() + paper + "/pdf");
            assertThat(document.status()).as(paper).isEqualTo(200);
            assertThat(document.headers().get("content-type")).startsWith("application/pdf");
            assertThat(PdfUa.faults(document.body())).as(paper).isEmpty();
            visit.go(step);
        }
    }

    private static List<String> addresses(Visit visit, String links) {
        var addresses = new ArrayList<String>();
        for (var link : visit.page().locator(links).all()) {
            addresses.add(link.getAttribute("href"));
        }
        return addresses;
    }

    private static String title(Path pack) {
        try {
            var title = TITLE.matcher(Files.readString(pack));
            assertThat(title.find()).as("title in %s", pack).isTrue();
            return title.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
