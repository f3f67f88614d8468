package org.marchepied.plugins.offerapplication;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** What the learner has achieved, and what there is to print. Nothing is left to do. */
final class DonePage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        var isSent = Set.of("apply-on-site", "apply-by-mail", "partner-site").contains(config.task());
        return new Outcome.Completed<>(state, Feedback.of(isSent ? "already-sent" : "already-done"));
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().done(page, config, state, Target.of(config), Printouts.names(config, state));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return List.of();
    }
}
