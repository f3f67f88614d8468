package org.marchepied.server.activity;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;

/**
 * An activity as its page shows it.
 *
 * @param id of its element on the page
 * @param path where its forms post to
 * @param simulation the id of what is practised
 * @param screenName of the screen shown; empty where the simulation has one only
 * @param kind of the feedback: {@code advanced}, {@code completed} or {@code rejected}
 * @param feedback in words; null for none
 * @param focus id of the element where the focus goes when the exercise is shown anew; null for none
 * @param question whether it is a question and not a simulation, so that there are no modes to choose
 */
public record Exercise(
        String id,
        String path,
        String simulation,
        String screenName,
        int revision,
        Mode mode,
        String kind,
        @Nullable String feedback,
        Content screen,
        @Nullable String focus,
        boolean hintShown,
        boolean done,
        boolean finished,
        boolean stale,
        boolean question) {

    static Exercise of(ExercisePage page) {
        var turn = page.turn();
        var remark = turn.feedback();
        var target = remark != null && remark.feedback().target() != null
                ? remark.feedback().target()
                : turn.screen().focus();
        return new Exercise(
                turn.place().elementId(),
                turn.place().path(),
                turn.place().simulation(),
                turn.screen().name(),
                turn.revision(),
                turn.mode(),
                remark == null ? "" : remark.kind(),
                remark == null ? null : page.text(remark.feedback()),
                turn.screen().template().apply(page),
                target == null ? null : page.id(target),
                !turn.hints().isEmpty(),
                turn.done(),
                turn.finished(),
                turn.stale(),
                turn.place().simulation().equals(QuestionSimulation.ID));
    }

    public List<Mode> modes() {
        return List.of(Mode.values());
    }

    public boolean is(Mode one) {
        return mode == one;
    }
}
