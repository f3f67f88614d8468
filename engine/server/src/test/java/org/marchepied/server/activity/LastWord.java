package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.marchepied.server.room.SeatsChanged;

/** Lets a transaction fail when all of it has been written. */
@ApplicationScoped
class LastWord {

    static final String REASON = "refused at the last word";

    /** The session whose changes fail; 0 for none. */
    static volatile long refused;

    void hear(@Observes SeatsChanged change) {
        if (change.sessionId() == refused) {
            throw new IllegalStateException(REASON);
        }
    }
}
