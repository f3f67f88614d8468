package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** The partner's first page: open an account, or sign in with the one already made here. */
public final class PartnerHomePage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "new-account" ->
                state.account().exists()
                        ? Faults.one(
                                state,
                                "partner-sign-in",
                                "new-account",
                                "home.already",
                                state.account().identifier())
                        : SitePage.to(state.at(Place.PARTNER_ACCOUNT), "account.begin");
            case "sign-in" ->
                state.account().exists()
                        ? SitePage.to(state.at(Place.PARTNER_SIGN_IN), "sign-in.begin")
                        : Faults.one(
                                state,
                                "partner-account",
                                "sign-in",
                                "home.no-account",
                                config.partner().name());
            case "back" -> SitePage.to(state.at(Place.DETAIL), "back.site");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().partnerhome(page, config, Target.of(config));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return List.of(
                state.account().exists()
                        ? Hint.press("sign-in", "sign-in", "hint.partner-sign-in")
                        : Hint.press("new-account", "new-account", "hint.new-account"));
    }
}
