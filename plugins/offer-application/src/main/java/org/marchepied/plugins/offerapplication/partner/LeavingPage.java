package org.marchepied.plugins.offerapplication.partner;

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

/** "You are about to leave this site." */
public final class LeavingPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "leave" ->
                SitePage.to(
                        state.at(Place.PARTNER_HOME),
                        "partner.arrived",
                        config.partner().name());
            case "back" -> SitePage.to(state.at(Place.DETAIL), "back.offer");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().leaving(page, config);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return List.of(Hint.press("leave", "leave", "hint.leave"));
    }
}
