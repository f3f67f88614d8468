package org.marchepied.server.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

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
}
