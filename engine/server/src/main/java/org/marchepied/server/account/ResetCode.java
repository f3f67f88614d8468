package org.marchepied.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marchepied.server.workshop.Token;

/**
 * The code that {@code marchepied reset-password} has shown, and whose digest it left in the data folder: who can write there
 * can do anything. Good once, for an hour.
 */
@ApplicationScoped
class ResetCode {

    private static final Duration VALID = Duration.ofHours(1);

    private final Path file;
    private final Clock clock;

    @Inject
    ResetCode(@ConfigProperty(name = "marchepied.data", defaultValue = "data") String data, Clock clock) {
        this.file = Path.of(data, "reset-password");
        this.clock = clock;
    }

    boolean matches(String typed) {
        try {
            var written = Files.getLastModifiedTime(file).toInstant();
            var digest = Files.readString(file).strip().getBytes(UTF_8);
            return written.plus(VALID).isAfter(clock.instant())
                    && MessageDigest.isEqual(
                            digest, Token.hash(typed.replace(" ", "")).getBytes(UTF_8));
        } catch (NoSuchFileException none) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return false if it has been used meanwhile */
    boolean use() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
