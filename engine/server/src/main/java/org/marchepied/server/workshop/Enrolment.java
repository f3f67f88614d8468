package org.marchepied.server.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;

@Entity
class Enrolment extends Row {

    @Column(name = "workshop_id")
    private long workshopId;

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "lesson_id")
    private @Nullable String lessonId;

    @Column(name = "step_id")
    private @Nullable String stepId;

    protected Enrolment() {}

    Enrolment(long workshopId, long learnerId) {
        this.workshopId = workshopId;
        this.learnerId = learnerId;
    }

    long workshopId() {
        return workshopId;
    }

    /** The same for another learner, who resumes here. */
    Enrolment of(long learner) {
        var same = new Enrolment(workshopId, learner);
        same.resumeAsWell(this);
        return same;
    }

    /** Resumes where the other did, if this learner has not begun. */
    void resumeAsWell(Enrolment other) {
        if (lessonId == null || lessonId.isEmpty()) {
            lessonId = other.lessonId;
            stepId = other.stepId;
        }
    }
}
