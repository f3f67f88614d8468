package org.marchepied.server.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;

@Entity
@Table(name = "workshop_session")
class WorkshopSession extends Row {

    @Column(name = "workshop_id")
    private long workshopId;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "closed_at")
    private @Nullable Long closedAt;

    protected WorkshopSession() {}

    WorkshopSession(long workshopId, String planId, String joinCode, long openedAt) {
        this.workshopId = workshopId;
        this.planId = planId;
        this.joinCode = joinCode;
        this.openedAt = openedAt;
    }

    void close(long now) {
        closedAt = now;
    }
}
