package org.marchepied.plugins.estoremooc;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.estoremooc.jte.StaticTemplates;

/** The site asks whether the learner really wants to begin the module again. */
final class RestartPage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "keep" -> new Outcome.Advanced<>(state.at(Place.MINE), Feedback.of("restart.kept"));
            case "again" ->
                new Outcome.Rejected<>(
                        state.at(Place.MINE), Feedback.of("restart.confirmed"), Judgement.wrong("resume", "restart"));
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates()
                .restart(page, config.target(), state.player().chapter());
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return List.of(Hint.press("keep", "keep", "hint.keep"));
    }
}
