package org.marchepied.plugins.offerapplication.search;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Offer;

/** The offers the learner keeps, also those of earlier exercises. */
public final class FavouritesPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        var id = action.field("offer");
        return switch (action.name()) {
            case "back" -> SitePage.to(state.at(Place.RESULTS), "back.list");
            case "drop" -> Favourites.apply(config, state, "drop", id);
            case "open" ->
                kept(config, state).stream()
                        .filter(offer -> offer.id().equals(id))
                        .findFirst()
                        .map(offer -> Favourites.open(config, state, offer))
                        .orElseGet(() -> SitePage.unknown(state));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().favourites(page, state, kept(config, state));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return List.of(Hint.press("back", "back", "hint.back-list"));
    }

    /** A favourite of another pack is unknown here and left out. */
    private static List<Offer> kept(OfferConfig config, OfferState state) {
        return state.browsing().favourites().stream()
                .flatMap(id -> Results.offer(config, id).stream())
                .toList();
    }
}
