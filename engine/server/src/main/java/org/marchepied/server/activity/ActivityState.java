package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.server.database.Row;
import org.marchepied.server.progress.Share;

/** Where one learner is in one activity. Its revision rises with every change, so that a form sent twice is noticed. */
@Entity
@Table(name = "activity_state")
class ActivityState extends Row {

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "pack_id")
    private String packId;

    @Column(name = "lesson_id")
    private String lessonId;

    @Column(name = "step_id")
    private String stepId;

    @Column(name = "activity_id")
    private String activityId;

    @Version
    private int revision;

    /** Counts the attempts, from 1. */
    @Column(name = "attempt")
    private int attemptNumber;

    @Embedded
    private Attempt attempt;

    @Column(name = "answered_at")
    private @Nullable Long answeredAt;

    @Column(name = "done_at")
    private @Nullable Long doneAt;

    @Column(name = "mastered_at")
    private @Nullable Long masteredAt;

    protected ActivityState() {}

    ActivityState(long learnerId, String packId, String lessonId, String stepId, String activityId, Mode mode) {
        this.learnerId = learnerId;
        this.packId = packId;
        this.lessonId = lessonId;
        this.stepId = stepId;
        this.activityId = activityId;
        this.attemptNumber = 1;
        this.attempt = new Attempt(mode, "", 0);
    }

    /** Begins again: another seed, nothing done in this attempt; what was done before stays done. */
    void begin(Mode mode) {
        begin(mode, "", attempt.changedAt());
    }

    /** Begins again, since the exercise is another one now. */
    void beginChanged(Mode mode) {
        begin(mode, Remark.write(Remark.CHANGED), attempt.changedAt());
    }

    private void begin(Mode mode, String feedbackJson, long changedAt) {
        attemptNumber++;
        attempt = new Attempt(mode, feedbackJson, changedAt);
    }

    /** Whether something was done here in this part. */
    boolean isIn(Share share) {
        return share.isOfPack(packId)
                && (share.holds(attempt.changedAt())
                        || share.holds(answeredAt)
                        || share.holds(doneAt)
                        || share.holds(masteredAt));
    }

    /** This activity, begun by another learner, who has done nothing in it yet. */
    ActivityState begunBy(long learner) {
        return new ActivityState(learner, packId, lessonId, stepId, activityId, attempt.mode());
    }

    /** What was done here in this part; not a row of the database. */
    ActivityState part(Share share) {
        var part = begunBy(learnerId);
        part.take(this, share);
        return part;
    }

    /** This part of what the other did was done here. The newer of the two attempts under way goes on. */
    void take(ActivityState other, Share share) {
        var theirs = other.attempt;
        if (share.holds(theirs.changedAt()) && theirs.changedAt() > attempt.changedAt()) {
            attempt = theirs.copy();
        }
        answeredAt = Share.earlier(answeredAt, share.part(other.answeredAt));
        doneAt = Share.earlier(doneAt, share.part(other.doneAt));
        masteredAt = Share.earlier(masteredAt, share.part(other.masteredAt));
    }

    /** This part was done by another learner. The attempts count on: their numbers are in the evidence. */
    void giveAway(Share share) {
        answeredAt = share.rest(answeredAt);
        doneAt = share.rest(doneAt);
        masteredAt = share.rest(masteredAt);
        if (share.holds(attempt.changedAt())) {
            begin(attempt.mode(), "", 0);
        }
    }

    void judged(boolean correct, long now) {
        attempt.judged(correct);
        answeredAt = answeredAt == null ? (Long) now : answeredAt;
    }

    /** Done is done for good, and so is mastered. */
    void done(boolean mastered, long now) {
        doneAt = doneAt == null ? (Long) now : doneAt;
        if (mastered) {
            masteredAt = masteredAt == null ? (Long) now : masteredAt;
        }
    }

    ActivityNotes.Note toNote() {
        return new ActivityNotes.Note(
                learnerId,
                lessonId,
                stepId,
                activityId,
                attempt.mode(),
                attempt.hints(),
                attempt.errorsInRow(),
                attempt.changedAt());
    }

    String packId() {
        return packId;
    }

    String activityId() {
        return activityId;
    }

    int revision() {
        return revision;
    }

    /** Whether a page of this revision shows the newest: before the first action all do, whatever was typed. */
    boolean isNewest(int shown) {
        return shown == revision || attemptNumber == 1 && attempt.changedAt() == 0;
    }

    int attemptNumber() {
        return attemptNumber;
    }

    Attempt attempt() {
        return attempt;
    }

    boolean isDone() {
        return doneAt != null;
    }
}
