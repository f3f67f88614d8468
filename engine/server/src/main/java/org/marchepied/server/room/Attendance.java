package org.marchepied.server.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.marchepied.server.database.Row;

/** That a learner came to a session. */
@Entity
class Attendance extends Row {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "arrived_at")
    private long arrivedAt;

    protected Attendance() {}

    Attendance(long sessionId, long learnerId, long arrivedAt) {
        this.sessionId = sessionId;
        this.learnerId = learnerId;
        this.arrivedAt = arrivedAt;
    }
}
