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

/** The learner's modules under way: the one to go on with, and another. */
final class MinePage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "resume" -> resume(config, state, action.field("module"));
            case "restart" -> restart(config, state, action.field("module"));
            case "catalogue" ->
                new Outcome.Rejected<>(
                        state, Feedback.of("mine.begun").at("catalogue"), Judgement.wrong("resume", "catalogue"));
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates()
                .mine(page, config, state.player().chapter(), List.of(other(config), config.target()));
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        var id = config.target().id();
        return List.of(Hint.press("resume-" + id, "resume?module=" + id, "hint.resume"));
    }

    /** The module under way that is not the one of the exercise. */
    private static Course other(StoreConfig config) {
        return Catalogue.modules().stream()
                .filter(module -> module.hasVideo() && !config.isTarget(module.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<StoreState> resume(StoreConfig config, StoreState state, String module) {
        if (config.isTarget(module)) {
            return new Outcome.Advanced<>(
                    state.at(Place.PLAYER), Feedback.of("resume.right", config.stoppedAt()), Judgement.right("resume"));
        }
        return other(config).id().equals(module)
                ? new Outcome.Rejected<>(
                        state,
                        Feedback.of("resume.other").at("resume-" + module),
                        Judgement.wrong("resume", "other-module"))
                : StorePage.unknown(state);
    }

    private static Outcome<StoreState> restart(StoreConfig config, StoreState state, String module) {
        if (config.isTarget(module)) {
            return new Outcome.Rejected<>(
                    state.at(Place.RESTART), Feedback.of("restart.asked"), Judgement.wrong("resume", "restart"));
        }
        return other(config).id().equals(module)
                ? new Outcome.Rejected<>(
                        state,
                        Feedback.of("resume.other").at("restart-" + module),
                        Judgement.wrong("resume", "other-module"))
                : StorePage.unknown(state);
    }
}
