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

/** What a module is about, and the button that begins it. */
final class ModulePage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "begin" -> begin(config, state);
            case "back" -> back(config, state);
            case "partner" -> StorePage.astray(state, "partner", config.is("find") ? "choose" : "watch");
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates().module(page, Catalogue.module(state.module()), config.is("find"));
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return config.isTarget(state.module())
                ? List.of(Hint.press("begin", "begin", "hint.begin"))
                : List.of(Hint.press("back", "back", "hint.back"));
    }

    private static Outcome<StoreState> begin(StoreConfig config, StoreState state) {
        if (!config.isTarget(state.module())) {
            return new Outcome.Rejected<>(
                    state, Feedback.of("begin.other").at("begin"), Judgement.wrong("choose", "other-module"));
        }
        return config.is("find")
                ? new Outcome.Completed<>(state.at(Place.DONE), Feedback.of("done.find"), Judgement.right("choose"))
                : new Outcome.Advanced<>(state.at(Place.PLAYER), Feedback.of("begin.course"));
    }

    private static Outcome<StoreState> back(StoreConfig config, StoreState state) {
        return config.is("find")
                ? new Outcome.Advanced<>(state.at(Place.CATALOGUE), Feedback.of("back.results"))
                : StorePage.unknown(state);
    }
}
