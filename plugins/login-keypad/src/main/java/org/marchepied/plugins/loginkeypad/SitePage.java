package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;

/** One page of the imitated site. */
interface SitePage {

    Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action);

    Content view(KeypadConfig config, KeypadState state, ScreenPage page);

    List<Hint> next(KeypadConfig config, KeypadState state);

    /** What a button that this page does not have does. */
    static Outcome<KeypadState> unknown(KeypadState state) {
        return new Outcome.Rejected<>(state, Feedback.of("unknown-action"));
    }

    /** The button Retour of the first page of an exercise. */
    static Outcome<KeypadState> back(KeypadConfig config, KeypadState state) {
        return config.asksEntrance()
                ? new Outcome.Advanced<>(state.at(Place.ENTRANCE), Feedback.of("back.entrance"))
                : new Outcome.Rejected<>(state, Feedback.of("back.first-page"));
    }
}
