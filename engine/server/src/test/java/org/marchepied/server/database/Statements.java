package org.marchepied.server.database;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the server asks its database, by what EclipseLink would log of it. */
public final class Statements {

    private Statements() {}

    public static int during(Runnable work) {
        var counter = new Counter();
        loggers().forEach(logger -> listen(logger, counter));
        try {
            work.run();
        } finally {
            loggers().forEach(logger -> leave(logger, counter));
        }
        return counter.statements.get();
    }

    private static void listen(Logger logger, Handler counter) {
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
        logger.addHandler(counter);
    }

    private static void leave(Logger logger, Handler counter) {
        logger.removeHandler(counter);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    private static List<Logger> loggers() {
        return Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
                .filter(name -> name.startsWith("org.eclipse.persistence.session") && name.endsWith(".sql"))
                .map(Logger::getLogger)
                .toList();
    }

    private static final class Counter extends Handler {

        private final AtomicInteger statements = new AtomicInteger();

        @Override
        public void publish(LogRecord statement) {
            statements.incrementAndGet();
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
