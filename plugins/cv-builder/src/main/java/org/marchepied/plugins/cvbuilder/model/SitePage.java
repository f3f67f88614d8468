package org.marchepied.plugins.cvbuilder.model;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;

/** One page of the imitated site. */
public interface SitePage {

    Outcome<CvState> apply(CvConfig config, CvState state, Action action);

    Content view(CvConfig config, CvState state, ScreenPage page);

    List<Hint> next(CvConfig config, CvState state);

    /** What tells this screen from another of the same page: typed words stay while it stays. */
    default String name(CvState state) {
        return state.entry() == CvState.NEW ? "" : Integer.toString(state.entry());
    }

    /** How many things were taken over from this screen's fields, which are empty after each. */
    default int edition(CvState state) {
        return 0;
    }

    /** What the fields hold before the learner types. */
    default Map<String, String> values(CvConfig config, CvState state) {
        return Map.of();
    }

    /** What a button that this page does not have does. */
    static Outcome<CvState> unknown(CvState state) {
        return new Outcome.Rejected<>(state, Feedback.of("unknown-action"));
    }

    /** Back to the page before, with a word. */
    static Outcome<CvState> back(CvState before) {
        return new Outcome.Advanced<>(before, Feedback.of("back.before"));
    }
}
