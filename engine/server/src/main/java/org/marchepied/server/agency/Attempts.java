package org.marchepied.server.agency;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Limits wrong guesses of passwords and codes, of the whole server together, since a guesser changes name and address. */
@ApplicationScoped
public class Attempts {

    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(20).refillGreedy(20, Duration.ofMinutes(1)))
            .build();

    public boolean areTooMany() {
        return bucket.getAvailableTokens() < 1;
    }

    public void countFailure() {
        bucket.tryConsume(1);
    }
}
