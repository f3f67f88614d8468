package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;
import org.marchepied.server.progress.Steps;

/** That a piece of evidence is another learner's than it was written for. Written once and never changed. */
@Entity
@Table(name = "evidence_owner")
class EvidenceOwner extends Row {

    @Column(name = "evidence_id")
    private long evidenceId;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "trainer_id")
    private long trainerId;

    @Column(name = "given_at")
    private long givenAt;

    protected EvidenceOwner() {}

    /** @param replacesId the row that said until now whose the evidence is; null if the evidence itself did */
    EvidenceOwner(long evidenceId, @Nullable Long replacesId, long learnerId, long trainerId, long now) {
        this.evidenceId = evidenceId;
        this.replacesId = replacesId;
        this.learnerId = learnerId;
        this.trainerId = trainerId;
        this.givenAt = now;
    }

    RegivenEvidence regiven(EvidenceRecord evidence, Steps steps) {
        return new RegivenEvidence(evidence.exported(learnerId, steps), id(), replacesId, trainerId, givenAt);
    }
}
