package org.marchepied.packs;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work in a daemon thread of its own with a small stack, and waits for it only so long. A thread that is stuck in a
 * parser cannot be ended; it is left behind, with nothing that it can still reach.
 */
final class BoundedThread {

    private static final System.Logger LOG = System.getLogger(BoundedThread.class.getName());
    private static final long STACK_BYTES = 1 << 20;

    private BoundedThread() {}

    /** The work did not end well: too deep, too long, or failed. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;

        Refused(String key, Throwable cause) {
            super(key, cause);
            this.key = key;
        }

        /** Of the message that says so. */
        String key() {
            return key;
        }
    }

    static <T> T run(String name, Duration time, Callable<T> work) throws Refused {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "pack-" + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new Refused("limit.time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("limit.time", e);
        } catch (ExecutionException e) {
            throw failed(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static Refused failed(Throwable cause) {
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new Refused("limit.depth", cause);
        }
        LOG.log(System.Logger.Level.WARNING, "A parser failed on a document. This is a bug, please report it.", cause);
        return new Refused("limit.failed", cause);
    }
}
