package org.marchepied.server.activity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The application's clock, in Paris, which a test sets. It goes on from there. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SetClock {

    private static volatile Duration ahead = Duration.ZERO;

    static void set(String time) {
        ahead = Duration.between(Instant.now(), OffsetDateTime.parse(time));
    }

    static void reset() {
        ahead = Duration.ZERO;
    }

    @Produces
    @Dependent
    Clock clock() {
        return new Ahead(ZoneId.of("Europe/Paris"));
    }

    private static final class Ahead extends Clock {

        private final ZoneId zone;

        Ahead(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ahead(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
