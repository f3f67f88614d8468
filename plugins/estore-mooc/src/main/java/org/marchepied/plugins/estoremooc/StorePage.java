package org.marchepied.plugins.estoremooc;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;

/** One page of the imitated site. */
interface StorePage {

    Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action);

    Content view(StoreConfig config, StoreState state, ScreenPage page);

    List<Hint> next(StoreConfig config, StoreState state);

    /** What the fields hold before the learner types. */
    default Map<String, String> values(StoreState state) {
        return Map.of();
    }

    /** What a button that this page does not have does. */
    static Outcome<StoreState> unknown(StoreState state) {
        return new Outcome.Rejected<>(state, Feedback.of("unknown-action"));
    }

    /** A button that leads away from the free store, or out of the course too early: said at the button. */
    static Outcome<StoreState> astray(StoreState state, String button, String skill) {
        return new Outcome.Rejected<>(
                state, Feedback.of("astray." + button).at(button), Judgement.wrong(skill, button));
    }
}
