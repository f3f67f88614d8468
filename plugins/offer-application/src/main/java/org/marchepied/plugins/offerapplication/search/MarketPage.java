package org.marchepied.plugins.offerapplication.search;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Goals;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** What the site knows of the job around the place: how many offers, which contracts, which pay, other jobs. */
public final class MarketPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        if (!action.name().equals("back")) {
            return SitePage.unknown(state);
        }
        var next = state.with(state.browsing().reaching(Goals.MARKET)).at(Place.SEARCH);
        return Goals.on(config, next, Feedback.of("market.read"), List.of(), papers -> papers);
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().market(page, config, Market.of(config));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return List.of(Hint.press("back", "back", "hint.market-read"));
    }
}
