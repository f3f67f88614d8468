package org.marchepied.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.server.database.Row;

@Entity
@Table(name = "step_progress")
class StepProgress extends Row {

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "pack_id")
    private String packId;

    @Column(name = "lesson_id")
    private String lessonId;

    @Column(name = "step_id")
    private String stepId;

    @Column(name = "read_at")
    private @Nullable Long readAt;

    @Column(name = "completed_at")
    private @Nullable Long completedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "human_help")
    private @Nullable HumanHelp humanHelp;

    protected StepProgress() {}

    StepProgress(long learnerId, String packId, String lessonId, String stepId) {
        this.learnerId = learnerId;
        this.packId = packId;
        this.lessonId = lessonId;
        this.stepId = stepId;
    }

    boolean isRead() {
        return readAt != null;
    }

    void read(long now) {
        readAt = readAt == null ? (Long) now : readAt;
    }

    /** Once complete, a step stays so. */
    void complete(long now) {
        completedAt = completedAt == null ? (Long) now : completedAt;
    }

    void help(@Nullable HumanHelp help) {
        humanHelp = help;
    }

    StepRecord toRecord() {
        return new StepRecord(lessonId, stepId, readAt != null, completedAt, humanHelp);
    }
}
