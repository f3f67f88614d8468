package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** What the learner has achieved. Nothing is left to do. */
public final class DonePage implements SitePage {

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return new Outcome.Completed<>(state, Feedback.of("already-done"));
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().done(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return List.of();
    }
}
