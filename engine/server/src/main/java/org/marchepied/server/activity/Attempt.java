package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;

/** A learner's way through an activity, from its beginning to where it is now. */
@Embeddable
class Attempt {

    private String simulation;

    @Column(name = "simulation_version")
    private int simulationVersion;

    /** Null in states that were written before this was noted. */
    @Column(name = "config_hash")
    private @Nullable Integer configHash;

    @Enumerated(EnumType.STRING)
    private Mode mode;

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

    protected Attempt() {}

    /**
     * One in which nothing was done yet.
     *
     * @param feedbackJson why it is begun; empty if there is nothing to say
     * @param changedAt of the attempt before, in milliseconds since 1970; 0 if there is none
     */
    Attempt(Mode mode, String feedbackJson, long changedAt) {
        this.mode = mode;
        this.simulation = "";
        this.state = "";
        this.feedback = feedbackJson;
        this.typed = "";
        this.changedAt = changedAt;
    }

    Attempt copy() {
        var copy = new Attempt(mode, feedback, changedAt);
        copy.simulation = simulation;
        copy.simulationVersion = simulationVersion;
        copy.configHash = configHash;
        copy.state = state;
        copy.typed = typed;
        copy.hintShown = hintShown;
        copy.hintsSinceJudgement = hintsSinceJudgement;
        copy.hints = hints;
        copy.errorsInRow = errorsInRow;
        return copy;
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

    /** Nothing was done, but something was typed. */
    void keep(String typedJson) {
        typed = typedJson;
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
    void judged(boolean correct) {
        errorsInRow = correct ? 0 : errorsInRow + 1;
        hintsSinceJudgement = 0;
    }

    /** Whether this is an attempt at that task, or at none yet. */
    boolean isOf(ActivityPlace.Task task) {
        return simulation.isEmpty()
                || simulation.equals(task.simulation()) && (configHash == null || configHash == task.config());
    }

    int simulationVersion() {
        return simulationVersion;
    }

    Mode mode() {
        return mode;
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

    int errorsInRow() {
        return errorsInRow;
    }

    /** When something was last done in the activity, in milliseconds since 1970. */
    long changedAt() {
        return changedAt;
    }
}
