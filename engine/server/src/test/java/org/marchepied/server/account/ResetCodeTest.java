package org.marchepied.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marchepied.server.workshop.Token;

class ResetCodeTest {

    private static final String CODE = "00421234";

    @TempDir
    private Path data;

    private Path file;
    private ResetCode code;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(data.resolve("reset-password"), Token.hash(CODE));
        code = new ResetCode(data.toString(), Clock.systemUTC());
    }

    @Test
    void isGoodOnce() {
        assertThat(code.matches(CODE)).isTrue();
        assertThat(code.matches("0042 1234")).isTrue();
        assertThat(code.use()).isTrue();
        assertThat(code.matches(CODE)).isFalse();
        assertThat(code.use()).isFalse();
    }

    @Test
    void isGoodForAnHour() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(59))));
        assertThat(code.matches(CODE)).isTrue();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
        assertThat(code.matches(CODE)).isFalse();
    }

    @Test
    void isNoOther() throws IOException {
        for (var other : new String[] {"", "00421235", "421234", Token.hash(CODE), "\0", "0".repeat(10_000)}) {
            assertThat(code.matches(other)).as(other).isFalse();
        }
        Files.writeString(file, "");
        assertThat(code.matches("")).isFalse();
    }
}
