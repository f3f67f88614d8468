package org.marchepied.plugins.offerapplication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;
import org.marchepied.plugins.offerapplication.apply.ApplyPage;
import org.marchepied.plugins.offerapplication.apply.MailPage;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.followup.ApplicationsPage;
import org.marchepied.plugins.offerapplication.followup.ProposalPage;
import org.marchepied.plugins.offerapplication.followup.StatusPage;
import org.marchepied.plugins.offerapplication.partner.AccountPage;
import org.marchepied.plugins.offerapplication.partner.CheckPage;
import org.marchepied.plugins.offerapplication.partner.LeavingPage;
import org.marchepied.plugins.offerapplication.partner.PartnerFormPage;
import org.marchepied.plugins.offerapplication.partner.PartnerHomePage;
import org.marchepied.plugins.offerapplication.partner.PartnerSignInPage;
import org.marchepied.plugins.offerapplication.partner.RenewPage;
import org.marchepied.plugins.offerapplication.search.DetailPage;
import org.marchepied.plugins.offerapplication.search.FavouritesPage;
import org.marchepied.plugins.offerapplication.search.MarketPage;
import org.marchepied.plugins.offerapplication.search.ResultsPage;
import org.marchepied.plugins.offerapplication.search.SearchPage;
import org.marchepied.plugins.offerapplication.search.SubscribePage;

/** Looking for an offer, applying to it in one of three ways, following it. */
@SimulationPlugin
public class OfferApplication implements Simulation<OfferConfig, OfferState> {

    private static final Descriptor<OfferConfig, OfferState> DESCRIPTOR = new Descriptor<>(
            "offer-application",
            1,
            OfferConfig.class,
            OfferState.class,
            Set.of(
                    "search",
                    "market",
                    "list",
                    "favourite",
                    "print",
                    "subscription",
                    "how-to-apply",
                    "attach",
                    "message",
                    "mail",
                    "partner-account",
                    "partner-sign-in",
                    "partner-form",
                    "robot-check",
                    "follow-up",
                    "proposal"),
            Set.of("password", "confirm"));

    private static final Map<Place, SitePage> PAGES = pages();

    @Override
    public Descriptor<OfferConfig, OfferState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public OfferState start(OfferConfig config, Start start) {
        return OfferState.of(config, start);
    }

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return page(state).apply(config, state, action);
    }

    @Override
    public Screen view(OfferConfig config, OfferState state) {
        var site = page(state);
        return Screen.of(state.place() + site.variant(state), page -> site.view(config, state, page))
                .holding(site.values(config, state));
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        return page(state).next(config, state);
    }

    @Override
    public List<Printout> printouts(OfferConfig config, OfferState state) {
        return Printouts.of(config, state);
    }

    private static SitePage page(OfferState state) {
        var page = PAGES.get(state.place());
        if (page == null) {
            throw new IllegalStateException("No page for " + state.place() + ". This is a bug, please report it.");
        }
        return page;
    }

    private static Map<Place, SitePage> pages() {
        var pages = new EnumMap<Place, SitePage>(Place.class);
        pages.put(Place.SEARCH, new SearchPage());
        pages.put(Place.MARKET, new MarketPage());
        pages.put(Place.RESULTS, new ResultsPage());
        pages.put(Place.FAVOURITES, new FavouritesPage());
        pages.put(Place.SUBSCRIBE, new SubscribePage());
        pages.put(Place.DETAIL, new DetailPage());
        pages.put(Place.APPLY, new ApplyPage());
        pages.put(Place.MAIL, new MailPage());
        pages.put(Place.LEAVING, new LeavingPage());
        pages.put(Place.PARTNER_HOME, new PartnerHomePage());
        pages.put(Place.PARTNER_ACCOUNT, new AccountPage());
        pages.put(Place.PARTNER_SIGN_IN, new PartnerSignInPage());
        pages.put(Place.PARTNER_RENEW, new RenewPage());
        pages.put(Place.PARTNER_FORM, new PartnerFormPage());
        pages.put(Place.PARTNER_CHECK, new CheckPage());
        pages.put(Place.APPLICATIONS, new ApplicationsPage());
        pages.put(Place.STATUS, new StatusPage());
        pages.put(Place.PROPOSAL, new ProposalPage());
        pages.put(Place.DONE, new DonePage());
        return pages;
    }
}
