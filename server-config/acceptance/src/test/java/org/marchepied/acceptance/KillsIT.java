package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Pulls the plug of the server, on either database, or of the database under it, while eight learners answer as fast as
 * they can. No acknowledged answer is lost, none counts twice, nobody answers anything again, and the server is back by
 * itself. {@code -Dmarchepied.kills=100} does it a hundred times.
 */
class KillsIT {

    private static final int KILLS = Integer.getInteger("marchepied.kills", 2);
    private static final long SEED = Long.getLong("marchepied.seed", 20_261_127);
    private static final int SESSIONS = 2;
    private static final int SEATS = 4;

    /** Between two kills, of all learners together. */
    private static final int MOST_ANSWERS = 400;

    private static final Duration TO_ANSWER = Duration.ofMinutes(2);
    /** The account of a learner and the id of the statement. */
    private static final Pattern STATEMENT =
            Pattern.compile("\"account\":\\{[^}]*\"name\":\"([^\"]+)\"}.*?\"id\":\"([0-9a-f-]{36})\"");

    private static final Pattern MORE = Pattern.compile("\"more\":\"([^\"]*)\"");

    @Test
    void keepsEachAnswerOnce_whenTheServerIsKilled() throws Exception {
        try (var server = RunningServer.start("kills-derby")) {
            answerThrough(server, "server on Derby", () -> killAndRestart(server));
        }
    }

    @Test
    void keepsEachAnswerOnce_whenTheServerOnPostgresIsKilled() throws Exception {
        try (var database = Postgres.start();
                var server = RunningServer.start("kills-server-postgres", database.settings())) {
            answerThrough(server, "server on PostgreSQL", () -> killAndRestart(server));
        }
    }

    /** The server stays up. */
    @Test
    void keepsEachAnswerOnce_whenPostgresIsKilled() throws Exception {
        try (var database = Postgres.start();
                var server = RunningServer.start("kills-postgres", database.settings())) {
            answerThrough(server, "PostgreSQL", () -> {
                database.crash();
                server.awaitReady();
            });
        }
    }

    private static void killAndRestart(RunningServer server) {
        server.kill();
        server.restart();
    }

    private static void answerThrough(RunningServer server, String what, Runnable killAndAwait) throws Exception {
        var random = new Random(SEED);
        var acknowledged = new Semaphore(0);
        var learners = seatLearners(server, acknowledged);
        var pool = Executors.newFixedThreadPool(learners.size());
        var back = new ArrayList<Long>();
        try {
            var working =
                    learners.stream().map(learner -> pool.submit(learner::run)).toList();
            for (var kill = 0; kill < KILLS; kill++) {
                awaitAnswers(acknowledged, 1 + random.nextInt(MOST_ANSWERS));
                var there = new CompletableFuture<Void>();
                learners.forEach(learner -> learner.waitFor(there));
                var begin = System.nanoTime();
                killAndAwait.run();
                back.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
                there.complete(null);
            }
            awaitAnswers(acknowledged, learners.size());
            learners.forEach(Answering::stop);
            for (var one : working) {
                one.get(TO_ANSWER.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertKeptOnce(server, learners);
        tell(what, learners, back);
    }

    private static List<Answering> seatLearners(RunningServer server, Semaphore acknowledged) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var learners = new ArrayList<Answering>();
        for (var session = 0; session < SESSIONS; session++) {
            var names = new String[SEATS];
            for (var seat = 0; seat < SEATS; seat++) {
                names[seat] = "Prénom" + session + seat;
            }
            var room = HttpRoom.open(trainer, names);
            for (var name : names) {
                learners.add(new Answering(room.signIn(server, name), acknowledged));
            }
        }
        return learners;
    }

    private static void awaitAnswers(Semaphore acknowledged, int answers) throws InterruptedException {
        acknowledged.drainPermits();
        assertThat(acknowledged.tryAcquire(answers, TO_ANSWER.toSeconds(), TimeUnit.SECONDS))
                .as(answers + " answers acknowledged in " + TO_ANSWER)
                .isTrue();
    }

    /** By what other programs read: each piece of evidence has an id of its own, and the account of its learner. */
    private static void assertKeptOnce(RunningServer server, List<Answering> learners) {
        var trainer = new Http(server);
        trainer.signInTrainer(server);
        var ids = new HashSet<String>();
        var kept = new HashMap<String, Integer>();
        for (var next = "/api/v1/xapi/statements?limit=500"; !next.isEmpty(); ) {
            var page = trainer.get(next).body();
            STATEMENT.matcher(page).results().forEach(found -> {
                assertThat(ids.add(found.group(2))).as("evidence once").isTrue();
                kept.merge(found.group(1), 1, Integer::sum);
            });
            var more = MORE.matcher(page);
            assertThat(more.find()).isTrue();
            next = more.group(1);
        }
        assertThat(kept.values())
                .containsExactlyInAnyOrderElementsOf(
                        learners.stream().map(Answering::answers).toList());
    }

    private static void tell(String what, List<Answering> learners, List<Long> back) {
        var sorted = back.stream().sorted().toList();
        System.out.printf(
                "%s: %d kills, %d answers acknowledged, %d of them sent again, 0 lost, 0 twice; back after %d ms (median), %d ms (most)%n",
                what,
                sorted.size(),
                learners.stream().mapToInt(Answering::answers).sum(),
                learners.stream().mapToInt(Answering::sentAgain).sum(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
