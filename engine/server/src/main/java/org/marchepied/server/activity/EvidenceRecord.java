package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.learning.StepId;
import org.marchepied.server.database.Row;
import org.marchepied.server.progress.Steps;

/** One judged action, written once and never changed. */
@Entity
@Table(name = "evidence")
class EvidenceRecord extends Row {

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "pack_id")
    private String packId;

    @Column(name = "lesson_id")
    private String lessonId;

    @Column(name = "step_id")
    private String stepId;

    @Column(name = "activity_id")
    private String activityId;

    private String competency;
    private boolean correct;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int hints;

    @Column(name = "error_kind")
    private @Nullable String errorKind;

    @Column(name = "happened_at")
    private long happenedAt;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected EvidenceRecord() {}

    EvidenceRecord(
            ActivityPlace place,
            String competency,
            boolean correct,
            @Nullable String errorKind,
            ActivityState state,
            long now,
            String idempotencyKey) {
        this.learnerId = place.seated().learner();
        this.sessionId = place.seated().sessionId();
        this.packId = place.pack().id();
        this.lessonId = place.lesson().id();
        this.stepId = place.step().id();
        this.activityId = place.activity().id();
        this.competency = competency;
        this.correct = correct;
        this.errorKind = errorKind;
        this.mode = state.attempt().mode();
        this.hints = state.attempt().hintsSinceJudgement();
        this.happenedAt = now;
        this.idempotencyKey = idempotencyKey;
    }

    /** @param owner whose the evidence is, with what the trainer saw of them at this step */
    ExportedEvidence exported(long owner, Steps steps) {
        return exported(
                owner,
                steps.helps(List.of(owner), packId)
                        .getOrDefault(owner, Map.of())
                        .get(new StepId(lessonId, stepId)));
    }

    /** @param help what the trainer saw at this step of the learner for whom it was written; null if not said */
    ExportedEvidence exported(@Nullable HumanHelp help) {
        return exported(learnerId, help);
    }

    private ExportedEvidence exported(long owner, @Nullable HumanHelp help) {
        return new ExportedEvidence(
                id(),
                idempotencyKey,
                owner,
                sessionId,
                packId,
                lessonId,
                stepId,
                activityId,
                competency,
                correct,
                mode,
                hints,
                help,
                errorKind,
                happenedAt);
    }
}
