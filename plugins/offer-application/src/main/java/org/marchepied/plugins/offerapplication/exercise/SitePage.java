package org.marchepied.plugins.offerapplication.exercise;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;

/** One page of one of the imitated sites. */
public interface SitePage {

    Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action);

    Content view(OfferConfig config, OfferState state, ScreenPage page);

    List<Hint> next(OfferConfig config, OfferState state);

    /** What the fields hold before the learner types. */
    default Map<String, String> values(OfferConfig config, OfferState state) {
        return Map.of();
    }

    /** Distinguishes screens of one page, so that what was typed on one is not shown on the other. */
    default String variant(OfferState state) {
        return "";
    }

    /** What a button that this page does not have does. */
    static Outcome<OfferState> unknown(OfferState state) {
        return new Outcome.Rejected<>(state, Feedback.of("unknown-action"));
    }

    /** A move without a judgement. */
    static Outcome<OfferState> to(OfferState state, String key, Object... args) {
        return new Outcome.Advanced<>(state, Feedback.of(key, args));
    }

    /** A refusal without a judgement. */
    static Outcome<OfferState> refused(OfferState state, String field, String key, Object... args) {
        return new Outcome.Rejected<>(state, Feedback.of(key, args).at(field));
    }
}
