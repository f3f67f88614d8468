package org.marchepied.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** The server's log: one line for a message, the older ones beside it as {@code server.log.1} and so on. */
public final class ServerLog extends Handler {

    /** The system property that names the file. */
    static final String FILE = "marchepied.log";

    private static final long MOST_BYTES = 5_000_000;
    private static final int OLDER_FILES = 4;

    private static final AtomicReference<@Nullable String> FIRST_FAILURE = new AtomicReference<>();

    private final Path file = Path.of(System.getProperty(FILE, "server.log"));
    private @Nullable Writer writer;
    private long bytes;

    /** Made by the log manager, which finds its name in {@code conf/logging.properties}. */
    public ServerLog() {
        setFormatter(new Line());
        setLevel(Level.ALL);
    }

    /** The first failure since the start, which the others follow from: its first line. */
    static Optional<String> firstFailure() {
        return Optional.ofNullable(FIRST_FAILURE.get());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            remember(entry);
        }
        try {
            String text = getFormatter().format(entry);
            if (writer != null && bytes + text.length() > MOST_BYTES) {
                close();
                shift();
            }
            Writer open = writer == null ? open() : writer;
            open.write(text);
            open.flush();
            bytes += text.length();
        } catch (IOException e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private Writer open() throws IOException {
        Writer opened = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        bytes = Files.size(file);
        writer = opened;
        return opened;
    }

    private void shift() throws IOException {
        for (int number = OLDER_FILES; number > 0; number--) {
            Path from = number == 1 ? file : numbered(number - 1);
            if (Files.exists(from)) {
                Files.move(from, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                reportError(null, e, ErrorManager.CLOSE_FAILURE);
            }
            writer = null;
        }
    }

    private void remember(LogRecord entry) {
        Throwable cause = entry.getThrown();
        while (cause != null && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text =
                cause == null || cause.getMessage() == null ? getFormatter().formatMessage(entry) : cause.getMessage();
        String sentence = String.valueOf(text).strip().lines().findFirst().orElse("");
        if (!sentence.isEmpty()) {
            FIRST_FAILURE.compareAndSet(null, sentence);
        }
    }

    private static final class Line extends Formatter {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord entry) {
            var text = new StringWriter();
            var out = new PrintWriter(text);
            out.printf(
                    "%s %-7s [%s] %s%n",
                    TIME.format(entry.getInstant()),
                    entry.getLevel().getName(),
                    entry.getLoggerName(),
                    String.valueOf(formatMessage(entry)).strip());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(out);
            }
            return text.toString();
        }
    }
}
