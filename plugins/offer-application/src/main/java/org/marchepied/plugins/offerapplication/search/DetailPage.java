package org.marchepied.plugins.offerapplication.search;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.Goals;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Offer;

/** One offer, with the panel on its right that says how to apply. */
public final class DetailPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "keep", "drop" ->
                Favourites.apply(config, state, action.name(), state.browsing().opened());
            case "print" -> print(config, state);
            case "how" -> how(config, state);
            case "go" -> go(config, state);
            case "back" ->
                config.is("search") ? SitePage.to(state.at(Place.RESULTS), "back.list") : SitePage.unknown(state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().detail(page, config, state, opened(config, state));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (!config.is("search")) {
            return state.browsing().procedure()
                    ? List.of(Hint.press("go", "go", "hint.go-" + config.task()))
                    : List.of(Hint.press("how", "how", "hint.how"));
        }
        if (Favourites.isTarget(config, state.browsing().opened())) {
            if (Goals.isMissing(config, state, Goals.FAVOURITE)) {
                return List.of(Hint.press("keep", "keep", "hint.keep"));
            }
            if (Goals.isMissing(config, state, Goals.PRINT)) {
                return List.of(Hint.press("print", "print", "hint.print"));
            }
        }
        return List.of(Hint.press("back", "back", "hint.back-list"));
    }

    /** The offer that is or was on the page. */
    public static Offer opened(OfferConfig config, OfferState state) {
        return Results.offer(config, state.browsing().opened()).orElseGet(() -> Target.of(config));
    }

    private static Outcome<OfferState> print(OfferConfig config, OfferState state) {
        if (!Favourites.isTarget(config, state.browsing().opened())) {
            return Faults.one(
                    state, "print", "print", "print.other", config.offer().employer());
        }
        var isNew = !state.browsing().reached().contains(Goals.PRINT);
        return Goals.on(
                config,
                state.with(state.browsing().reaching(Goals.PRINT)),
                Feedback.of("print.ready"),
                isNew ? List.of(Judgement.right("print")) : List.of(),
                papers -> papers);
    }

    private static Outcome<OfferState> how(OfferConfig config, OfferState state) {
        if (config.is("search")) {
            return SitePage.refused(state, "how", "how.later");
        }
        return new Outcome.Advanced<>(
                state.with(state.browsing().askingHow()), Feedback.of("how.shown"), Judgement.right("how-to-apply"));
    }

    private static Outcome<OfferState> go(OfferConfig config, OfferState state) {
        if (!state.browsing().procedure()) {
            return SitePage.unknown(state);
        }
        return switch (config.task()) {
            case "apply-on-site" -> SitePage.to(state.at(Place.APPLY), "apply.begin");
            case "apply-by-mail" -> SitePage.to(state.at(Place.MAIL), "mail.begin");
            default -> SitePage.to(state.at(Place.LEAVING), "leaving.begin");
        };
    }
}
