package org.marchepied.benchmarks;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;

/** Boards as pages show them: each listens, and reads its tiles again when it is told that something has changed. */
final class OpenBoards implements AutoCloseable {

    private final LongAdder reads = new LongAdder();
    private final ExecutorService boards;

    OpenBoards(Visitor trainer, List<String> addresses) {
        boards = Executors.newFixedThreadPool(2 * addresses.size());
        for (var address : addresses) {
            var changed = new Semaphore(1);
            boards.execute(() -> listen(trainer, address + "/evenements", changed));
            boards.execute(() -> show(trainer, address + "/tableau", changed));
        }
    }

    /** How often tiles were read. */
    long reads() {
        return reads.sum();
    }

    private static void listen(Visitor trainer, String events, Semaphore changed) {
        try {
            trainer.listen(events, line -> {
                if (line.startsWith("event")) {
                    changed.release();
                }
            });
        } catch (UncheckedIOException | IllegalStateException closed) {
            changed.drainPermits();
        }
    }

    private void show(Visitor trainer, String tiles, Semaphore changed) {
        try {
            while (true) {
                changed.acquire();
                changed.drainPermits();
                trainer.get(tiles).expect(200);
                reads.increment();
            }
        } catch (InterruptedException | IllegalStateException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        boards.shutdownNow();
    }
}
