package org.marchepied.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A piece of work that a client does again and again. */
interface Work {

    String name();

    /** Before each measured phase; not measured. */
    default void prepare() {}

    /** How often a client can do it in one phase. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** Before each turn; not measured. */
    default void pause() {}

    /**
     * Does it once, and fails if the server did not.
     *
     * @param client number of the client, from 0
     * @param turn number of its turn in this phase, from 0
     */
    void once(int client, int turn);

    /** The bare servlet: reads the seat, writes one row. */
    record Floor(List<Visitor> learners) implements Work {
        @Override
        public String name() {
            return "bare servlet, one row written";
        }

        @Override
        public void once(int client, int turn) {
            learners.get(client).get("/floor?step=" + turn % 2).expect(200);
        }
    }

    /** A step page, another one each time, so that the learner's place is written each time. */
    record StepPage(List<Visitor> learners) implements Work {
        static final List<String> PATHS = List.of("/etape/identifiants/courrier", "/etape/identifiants/deux-paires");

        @Override
        public String name() {
            return "step page, place recorded";
        }

        @Override
        public void once(int client, int turn) {
            learners.get(client).get(PATHS.get(turn % 2)).expect(200);
        }
    }

    /** The same by all learners in turn, as when a whole agency is at work: each goes on to another step each time. */
    record StepPageOfAll(String name, List<Visitor> learners, AtomicInteger asked) implements Work {
        StepPageOfAll(String name, List<Visitor> learners) {
            this(name, learners, new AtomicInteger());
        }

        @Override
        public void once(int client, int turn) {
            var number = asked.getAndIncrement();
            var path = StepPage.PATHS.get(number / learners.size() % 2);
            learners.get(number % learners.size()).get(path).expect(200);
        }
    }

    /** The same at the pace of people who read: so many pages a second at most, from all clients together. */
    record AtWork(String name, Work work, int clients, double pagesPerSecond) implements Work {
        @Override
        public void pause() {
            ServerProcess.pause((long) (1000 * clients / pagesPerSecond));
        }

        @Override
        public void once(int client, int turn) {
            work.once(client, turn);
        }
    }

    /** The tiles of a board, as a trainer's page reads them. */
    record BoardTiles(Visitor trainer, List<String> boards) implements Work {
        @Override
        public String name() {
            return "tiles of a board";
        }

        @Override
        public void once(int client, int turn) {
            trainer.get(boards.get((client + turn) % boards.size()) + "/tableau")
                    .expect(200);
        }
    }

    /** "J'ai lu": a step that this learner has not yet read. */
    record ReadStep(List<Visitor> learners, int clients) implements Work {
        private static final List<String> STEPS = List.of(
                "identifiants/entrainement",
                "identifiants/courrier",
                "identifiants/identifiant-agence",
                "identifiants/a-quoi-il-sert",
                "identifiants/deux-paires",
                "identifiants/trier",
                "identifiants/agence-ou-internet",
                "identifiants/encore-trier",
                "clavier/page",
                "clavier/chiffres-bougent",
                "clavier/code-postal",
                "clavier/regarder",
                "clavier/avec-aide",
                "clavier/lettre-ou-chiffre",
                "clavier/accessible",
                "clavier/essayer-accessible",
                "clavier/seul");

        @Override
        public String name() {
            return "step marked read";
        }

        @Override
        public void prepare() {
            learners.get(0).delete("/floor").expect(204);
        }

        @Override
        public int most() {
            return STEPS.size() * learners.size() / clients;
        }

        @Override
        public void once(int client, int turn) {
            var learner = learners.get(client + clients * (turn / STEPS.size()));
            learner.post("/etape/" + STEPS.get(turn % STEPS.size()), Map.of()).expect(303);
        }
    }

    /** A key pressed on the full code: judged wrong, so state, evidence and progress are written. */
    final class KeyPress implements Work {
        private static final String ACTIVITY = "/etape/clavier/avec-aide/exercice/clavier-guide";
        private static final String REVISION = "name=\"revision\" value=\"(\\d+)\"";

        private final List<Visitor> learners;
        private final int[] revisions;

        KeyPress(List<Visitor> learners, int clients) {
            this.learners = learners;
            this.revisions = new int[clients];
        }

        @Override
        public String name() {
            return "simulation action, judged";
        }

        @Override
        public void prepare() {
            for (var client = 0; client < revisions.length; client++) {
                revisions[client] = Integer.parseInt(learners.get(client)
                        .get("/etape/clavier/avec-aide")
                        .expect(200)
                        .find(REVISION));
                for (var key = 0; revisions[client] < 8 && key < 8; key++) {
                    once(client, key);
                }
            }
        }

        @Override
        public void once(int client, int turn) {
            var answer = learners.get(client)
                    .postPartly(
                            ACTIVITY,
                            Map.of("action", "press?key=" + turn % 10, "revision", String.valueOf(revisions[client])))
                    .expect(200);
            var next = Integer.parseInt(answer.find(REVISION));
            if (next != revisions[client] + 1) {
                throw new IllegalStateException("Revision " + revisions[client] + " was followed by " + next + ".");
            }
            revisions[client] = next;
        }
    }
}
