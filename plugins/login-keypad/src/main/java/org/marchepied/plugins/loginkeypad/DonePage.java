package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** What the learner has achieved. Nothing is left to do. */
final class DonePage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return new Outcome.Completed<>(state, Feedback.of("already-done"));
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().done(page, config.scenario());
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        return List.of();
    }
}
