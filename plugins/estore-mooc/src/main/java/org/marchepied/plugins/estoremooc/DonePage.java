package org.marchepied.plugins.estoremooc;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.estoremooc.jte.StaticTemplates;

/** What the learner has achieved. Nothing is left to do. */
final class DonePage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return new Outcome.Completed<>(state, Feedback.of("already-done"));
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates().done(page, config.task());
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return List.of();
    }
}
