package org.marchepied.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.StepId;
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

    private boolean marked;

    @Enumerated(EnumType.STRING)
    @Column(name = "human_help")
    private @Nullable HumanHelp humanHelp;

    @Column(name = "lesson_complete")
    private boolean lessonComplete;

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
        marked = false;
    }

    /** The trainer says that it is done, or takes that back; what the learner has completed stays. */
    void mark(boolean done, long now) {
        if (done && completedAt == null) {
            completedAt = now;
            marked = true;
        } else if (!done && marked) {
            completedAt = null;
            marked = false;
            lessonComplete = false;
        }
    }

    boolean isMarked() {
        return marked;
    }

    boolean isComplete() {
        return completedAt != null;
    }

    /** In milliseconds since 1970; null until then. */
    @Nullable
    Long completedAt() {
        return completedAt;
    }

    /** With this step the lesson was complete, and stays so whatever its author adds. */
    void completeLesson() {
        lessonComplete = true;
    }

    void forgetLesson() {
        lessonComplete = false;
    }

    void help(@Nullable HumanHelp help) {
        humanHelp = help;
    }

    boolean isIn(Share share) {
        return share.isAll() || share.isOfPack(packId) && (share.holds(readAt) || share.holds(completedAt));
    }

    long learnerId() {
        return learnerId;
    }

    String packId() {
        return packId;
    }

    StepId step() {
        return new StepId(lessonId, stepId);
    }

    boolean isSameLesson(StepProgress other) {
        return packId.equals(other.packId) && lessonId.equals(other.lessonId);
    }

    boolean isSameStep(StepProgress other) {
        return packId.equals(other.packId) && step().equals(other.step());
    }

    /** This step for another learner, who has done nothing in it yet. */
    StepProgress begunBy(long learner) {
        return new StepProgress(learner, packId, lessonId, stepId);
    }

    /** What was done here in this part; not a row of the database. */
    StepProgress part(Share share) {
        var part = begunBy(learnerId);
        part.take(this, share);
        return part;
    }

    /** This part of what the other did was done here. */
    void take(StepProgress other, Share share) {
        readAt = Share.earlier(readAt, share.part(other.readAt));
        marked = completedAt == null ? other.marked && share.part(other.completedAt) != null : marked;
        completedAt = Share.earlier(completedAt, share.part(other.completedAt));
        humanHelp = humanHelp == null ? other.humanHelp : humanHelp;
        lessonComplete = lessonComplete || other.lessonComplete;
    }

    /** This part was done by another learner; if nothing is left, so was what the trainer saw. */
    void giveAway(Share share) {
        readAt = share.rest(readAt);
        completedAt = share.rest(completedAt);
        marked = marked && completedAt != null;
        if (readAt == null && completedAt == null) {
            humanHelp = null;
        }
    }

    StepRecord toRecord() {
        return new StepRecord(lessonId, stepId, readAt != null, completedAt, marked, humanHelp, lessonComplete);
    }
}
