package org.marchepied.server.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application. */
@ApplicationScoped
class SystemClock {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
