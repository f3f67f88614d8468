package org.marchepied.server.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Screen;

/**
 * Where an activity stands for a learner, to be shown.
 *
 * @param revision that the forms carry
 * @param feedback of the last action; null if there is none to show
 * @param hints to show on the screen, in the order to be done; empty for none
 * @param held what the fields hold, without secrets
 * @param done whether the learner has ever completed the activity
 * @param finished whether this attempt is completed
 * @param stale whether the form came from a page that was not the newest
 */
public record Turn(
        ActivityPlace place,
        Mode mode,
        int revision,
        Screen screen,
        @Nullable Remark feedback,
        List<Hint> hints,
        Map<String, String> held,
        boolean done,
        boolean finished,
        boolean stale) {

    static Turn of(ActivityPlace place, ActivityState state, Play play) {
        var attempt = state.attempt();
        var screen = play.screen();
        var held = screen.held(Typed.read(attempt.typed()));
        var hints = play.hints();
        var remark = Remark.read(attempt.feedback());
        var shown = attempt.mode() != Mode.INDEPENDENT || attempt.isHintShown();
        return new Turn(
                place,
                attempt.mode(),
                state.revision(),
                screen,
                remark,
                shown ? Hint.remaining(hints, field -> accepted(field, remark, held)) : List.of(),
                held,
                state.isDone(),
                hints.isEmpty(),
                false);
    }

    /** What a field holds, unless just that was refused: then there is something to do in it. */
    private static String accepted(String field, @Nullable Remark remark, Map<String, String> held) {
        return remark != null && remark.isRefusalOf(field) ? "" : held.getOrDefault(field, "");
    }

    Turn asStale() {
        return new Turn(place, mode, revision, screen, feedback, hints, held, done, finished, true);
    }

    /** Whether the last action was refused. */
    public boolean isRejected() {
        return feedback != null && feedback.kind().equals(Remark.REJECTED);
    }
}
