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

    @Column(name = "starts_at")
    private long startsAt;

    private String place;
    private int trainers;

    @Column(name = "opened_at")
    private @Nullable Long openedAt;

    @Column(name = "closed_at")
    private @Nullable Long closedAt;

    @Column(name = "stopped_lesson")
    private @Nullable String stoppedLesson;

    protected WorkshopSession() {}

    WorkshopSession(long workshopId, String planId, String joinCode, SessionDate date) {
        this.workshopId = workshopId;
        this.joinCode = joinCode;
        change(planId, date);
    }

    final void change(String newPlanId, SessionDate date) {
        planId = newPlanId;
        startsAt = date.startsAt();
        place = date.place();
        trainers = date.trainers();
    }

    boolean isPlanned() {
        return openedAt == null;
    }

    int trainers() {
        return trainers;
    }

    void open(long now) {
        openedAt = now;
    }

    void close(long now, @Nullable String lessonStoppedAt) {
        closedAt = now;
        stoppedLesson = lessonStoppedAt;
    }
}
