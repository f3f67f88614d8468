package org.marchepied.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("server.log");
        System.setProperty(ServerLog.FILE, file.toString());
    }

    @AfterEach
    void forgetTheFile() {
        System.clearProperty(ServerLog.FILE);
    }

    @Test
    void writesOneLineAMessageAndTheTraceOfAFailure() throws Exception {
        var log = new ServerLog();
        log.publish(new LogRecord(Level.WARNING, "l'été arrive"));
        var failure = new LogRecord(Level.SEVERE, "It went wrong");
        failure.setThrown(new IllegalStateException("outside", new IllegalArgumentException("the real cause")));
        log.publish(failure);
        log.close();

        assertThat(Files.readString(file)).contains("WARNING", "l'été arrive", "SEVERE", "the real cause", "at ");
        assertThat(ServerLog.firstFailure()).contains("the real cause");
    }

    @Test
    void keepsOlderLogsBesideTheLast() throws Exception {
        var log = new ServerLog();
        var long1 = new LogRecord(Level.INFO, "x".repeat(3_000_000));
        log.publish(long1);
        log.publish(long1);
        log.publish(new LogRecord(Level.INFO, "the last"));
        log.close();

        assertThat(folder.resolve("server.log.1")).exists();
        assertThat(Files.size(file)).isLessThan(3_100_000);
        assertThat(Files.readString(file)).contains("the last");
    }
}
