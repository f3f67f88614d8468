package org.marchepied.server.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;

@Entity
class Seat extends Row {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "seat_number")
    private int number;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "learner_id")
    private @Nullable Long learnerId;

    @Column(name = "lesson_id")
    private @Nullable String lessonId;

    @Column(name = "step_id")
    private @Nullable String stepId;

    @Column(name = "step_since")
    private @Nullable Long stepSince;

    @Column(name = "help_asked_at")
    private @Nullable Long helpAskedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    @Column(name = "trouble_at")
    private @Nullable Long troubleAt;

    @Column(name = "sent_lesson")
    private @Nullable String sentLesson;

    @Column(name = "sent_step")
    private @Nullable String sentStep;

    protected Seat() {}

    Seat(long sessionId, int number) {
        this.sessionId = sessionId;
        this.number = number;
    }
}
