package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    private String simulation;

    @Column(name = "simulation_version")
    private int simulationVersion;

    /** Null in states that were written before this was noted. */
    @Column(name = "config_hash")
    private @Nullable Integer configHash;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int attempt;

    @Version
    private int revision;

    private String state;
    private String feedback;
    private String typed;

    @Column(name = "hint_shown")
    private boolean hintShown;

    @Column(name = "hints_since_judgement")
    private int hintsSinceJudgement;

    private int hints;

    @Column(name = "errors_in_row")
    private int errorsInRow;

    @Column(name = "changed_at")
    private long changedAt;

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
        this.mode = mode;
        this.attempt = 1;
        this.state = "";
        this.feedback = "";
        this.typed = "";
        this.simulation = "";
    }

    /** Begins again: another seed, nothing done in this attempt; what was done before stays done. */
    void begin(Mode newMode) {
        begin(newMode, "");
    }

    /** @param feedbackJson why */
    void begin(Mode newMode, String feedbackJson) {
        mode = newMode;
        attempt++;
        simulation = "";
        state = "";
        feedback = feedbackJson;
        typed = "";
        hintShown = false;
        hintsSinceJudgement = 0;
        hints = 0;
        errorsInRow = 0;
    }

    /** Whether something was done here in this part. */
    boolean isIn(Share share) {
        return share.isOfPack(packId)
                && (share.holds(changedAt)
                        || share.holds(answeredAt)
                        || share.holds(doneAt)
                        || share.holds(masteredAt));
    }

    /** This activity as another learner has it who did this part of it. */
    ActivityState copyFor(long learner, Share share) {
        var copy = new ActivityState(learner, packId, lessonId, stepId, activityId, mode);
        copy.take(this, share);
        return copy;
    }

    /** This part of what the other did was done here. The newer of the two attempts under way goes on. */
    void take(ActivityState other, Share share) {
        if (share.holds(other.changedAt) && other.changedAt > changedAt) {
            simulation = other.simulation;
            simulationVersion = other.simulationVersion;
            configHash = other.configHash;
            mode = other.mode;
            state = other.state;
            feedback = other.feedback;
            typed = other.typed;
            hintShown = other.hintShown;
            hintsSinceJudgement = other.hintsSinceJudgement;
            hints = other.hints;
            errorsInRow = other.errorsInRow;
            changedAt = other.changedAt;
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
        if (share.holds(changedAt)) {
            begin(mode);
            changedAt = 0;
        }
    }

    /** @param typedJson what the learner typed and may see again; never a secret */
    void save(ActivityPlace.Task task, int version, String stateJson, String feedbackJson, String typedJson, long now) {
        simulation = task.simulation();
        configHash = task.config();
        simulationVersion = version;
        state = stateJson;
        feedback = feedbackJson;
        typed = typedJson;
        changedAt = now;
    }

    void showHint() {
        hintShown = true;
        hints++;
        hintsSinceJudgement++;
    }

    void hideHint() {
        hintShown = false;
    }

    /** Counts what a judged action showed. */
    void judged(boolean correct, long now) {
        errorsInRow = correct ? 0 : errorsInRow + 1;
        hintsSinceJudgement = 0;
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
        return new ActivityNotes.Note(learnerId, lessonId, stepId, activityId, mode, hints, errorsInRow, changedAt);
    }

    /** Whether this is a state of that task, or of none yet. */
    boolean isOf(ActivityPlace.Task task) {
        return simulation.isEmpty()
                || simulation.equals(task.simulation()) && (configHash == null || configHash == task.config());
    }

    int simulationVersion() {
        return simulationVersion;
    }

    String packId() {
        return packId;
    }

    String activityId() {
        return activityId;
    }

    Mode mode() {
        return mode;
    }

    int attempt() {
        return attempt;
    }

    int revision() {
        return revision;
    }

    String state() {
        return state;
    }

    String feedback() {
        return feedback;
    }

    String typed() {
        return typed;
    }

    boolean isHintShown() {
        return hintShown;
    }

    int hints() {
        return hints;
    }

    int hintsSinceJudgement() {
        return hintsSinceJudgement;
    }

    boolean isDone() {
        return doneAt != null;
    }

    long changedAt() {
        return changedAt;
    }
}
