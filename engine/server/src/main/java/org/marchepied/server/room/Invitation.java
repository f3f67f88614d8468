package org.marchepied.server.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.marchepied.server.database.Row;

/** That a learner is asked to come to a session. */
@Entity
class Invitation extends Row {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "learner_id")
    private long learnerId;

    protected Invitation() {}

    Invitation(long sessionId, long learnerId) {
        this.sessionId = sessionId;
        this.learnerId = learnerId;
    }
}
