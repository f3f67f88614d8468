package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;

/** One page of the imitated site. */
interface SitePage {

    Outcome<ActualisationState> apply(Exercise exercise, Action action);

    Screen view(Exercise exercise);

    List<Hint> next(Exercise exercise);

    /** What a button that this page does not have does. */
    static Outcome<ActualisationState> unknown(Exercise exercise) {
        return new Outcome.Rejected<>(exercise.state(), Feedback.of("unknown-action"));
    }

    /** The button Retour. */
    static Outcome<ActualisationState> back(Exercise exercise, Place before) {
        return new Outcome.Advanced<>(exercise.state().at(before), Feedback.of("back.before"));
    }
}
