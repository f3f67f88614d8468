package org.marchepied.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the assembled server on new data, measures it on the loopback address, and ends it. Takes some twelve minutes.
 */
public final class Benchmark {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "3"));
    private static final double WARM_UP_SECONDS = Double.parseDouble(System.getProperty("warmUp", "10"));
    private static final int MANY_SESSIONS = 50;

    /** 200 learners who go on every ten seconds. */
    private static final double PAGES_PER_SECOND = 20;

    private static final double AT_WORK_SECONDS = 10;
    private static final int STARTS = Integer.getInteger("starts", 5);

    private final Report report = new Report();
    private final ServerProcess server;

    private Benchmark(ServerProcess server) {
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var distribution =
                Path.of(System.getProperty("marchepied.home")).toAbsolutePath().normalize();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "run")), "run-")
                .toAbsolutePath();
        var home = Installation.copy(distribution, folder.resolve("home"));
        try (var server = new ServerProcess(home, Files.createDirectories(folder.resolve("data")))) {
            var benchmark = new Benchmark(server);
            benchmark.run();
            benchmark.readHostileDocuments(home);
            Files.writeString(Path.of("target", "benchmark.md"), benchmark.report.text());
            System.out.println(benchmark.report.text());
        }
    }

    private void run() {
        report.fact(
                "Measured",
                "on %d cores on %s, JDK %s, %d clients, %d rounds of %.0f s",
                Runtime.getRuntime().availableProcessors(),
                LocalDate.now(),
                System.getProperty("java.version"),
                CLIENTS,
                ROUNDS,
                SECONDS);
        server.await(() -> answers(new Visitor(server.site()), "/health/ready"));
        var rooms = Rooms.fill(server.site());
        var learners = rooms.learners();
        server.stop();
        server.start();
        server.await(() -> answers(learners.get(0), Work.StepPage.PATHS.get(0)));
        memory(learners);
        report.works(works(List.of(
                new Work.Floor(learners),
                new Work.StepPage(learners),
                new Work.ReadStep(learners, CLIENTS),
                new Work.KeyPress(learners, CLIENTS))));
        manySessions(rooms);
        report.fact(
                "Memory after the load",
                "%d MiB resident, %d MiB proportional, at most %d MiB",
                server.memory("VmRSS"),
                server.proportionalMemory(),
                server.memory("VmHWM"));
        server.stop();
        starts(learners.get(0));
    }

    private void memory(List<Visitor> learners) {
        learners.forEach(learner -> {
            Work.StepPage.PATHS.forEach(path -> learner.get(path).expect(200));
            learner.get("/etape/clavier/avec-aide").expect(200);
        });
        ServerProcess.pause(1000);
        report.fact(
                "Memory with 40 learners seated, three pages each",
                "%d MiB resident, %d MiB proportional",
                server.memory("VmRSS"),
                server.proportionalMemory());
    }

    /** What a page costs a learner when many others sit in sessions of their own, and boards show them all. */
    private void manySessions(Rooms few) {
        var floor = new Work.Floor(few.learners());
        report.works(
                works(List.of(floor, new Work.StepPageOfAll("step page, 40 seats in 10 sessions", few.learners()))));
        var learners = new ArrayList<>(few.learners());
        var boards = new ArrayList<>(few.boards());
        while (boards.size() < MANY_SESSIONS) {
            var more = Rooms.fill(server.site());
            learners.addAll(more.learners());
            boards.addAll(more.boards());
        }
        report.works(works(List.of(floor, new Work.StepPageOfAll("step page, 200 seats in 50 sessions", learners))));
        var trainer = Rooms.trainer(server.site());
        try (var open = new OpenBoards(trainer, boards)) {
            report.works(works(List.of(
                    floor,
                    new Work.StepPageOfAll("the same, 50 boards open", learners),
                    new Work.BoardTiles(trainer, boards))));
            report.fact("Tiles read by the open boards meanwhile", "%d", open.reads());
        }
        atWork(learners, trainer, boards);
    }

    /** What the boards cost learners who read before they go on, in turns without and with them. */
    private void atWork(List<Visitor> learners, Visitor trainer, List<String> boards) {
        var pages = new Work.StepPageOfAll("step page, 200 learners at work", learners);
        var alone = new Work.AtWork("step page, 200 learners at work", pages, CLIENTS, PAGES_PER_SECOND);
        var watched = new Work.AtWork("the same, 50 boards open", pages, CLIENTS, PAGES_PER_SECOND);
        var phases = new LinkedHashMap<String, List<Phase>>();
        for (var round = 0; round < ROUNDS; round++) {
            phases.computeIfAbsent(alone.name(), name -> new ArrayList<>())
                    .add(Phase.run(server, alone, CLIENTS, AT_WORK_SECONDS));
            try (var open = new OpenBoards(trainer, boards)) {
                phases.computeIfAbsent(watched.name(), name -> new ArrayList<>())
                        .add(Phase.run(server, watched, CLIENTS, AT_WORK_SECONDS));
                if (open.reads() == 0) {
                    throw new IllegalStateException("No board has read its tiles.");
                }
            }
        }
        report.latencies(phases);
    }

    /** In turns, so that what else the machine does meets all works alike. */
    private Map<String, List<Phase>> works(List<Work> works) {
        // one client first: Derby can refuse the first rows of a table when several ask at once after a start
        works.forEach(work -> Phase.run(server, work, 1, 0.5));
        works.forEach(work -> Phase.run(server, work, CLIENTS, WARM_UP_SECONDS));
        var phases = new LinkedHashMap<String, List<Phase>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var work : works) {
                phases.computeIfAbsent(work.name(), name -> new ArrayList<>())
                        .add(Phase.run(server, work, CLIENTS, SECONDS));
            }
        }
        return phases;
    }

    private void starts(Visitor learner) {
        var seconds = new ArrayList<Double>();
        for (var start = 0; start < STARTS; start++) {
            var begin = System.nanoTime();
            server.start();
            server.await(() -> answers(learner, Work.StepPage.PATHS.get(0)));
            seconds.add((System.nanoTime() - begin) / 1e9);
            server.stop();
        }
        if (!seconds.isEmpty()) {
            report.fact("Start to the first signed-in step page", Report.spread(seconds, "%.2f") + " s");
        }
    }

    private static boolean answers(Visitor visitor, String path) {
        try {
            return visitor.get(path).status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** In a process of its own, from the tests of the packs, which know the documents. */
    private void readHostileDocuments(Path home) throws IOException, InterruptedException {
        var classes = Path.of(System.getProperty("marchepied.packs"));
        if (!Files.isRegularFile(classes.resolve("org/marchepied/packs/HostileDocumentTimes.class"))) {
            report.fact("Hostile documents", "not measured, the tests of engine/packs are not compiled");
            return;
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        home.resolve("lib/libraries/*") + File.pathSeparator + classes,
                        "org.marchepied.packs.HostileDocumentTimes")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("Hostile documents: " + said);
        }
        said.lines().forEach(line -> report.fact("Hostile documents", "%s", line));
    }
}
