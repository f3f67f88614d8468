package org.marchepied.plugins.offerapplication.search;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Offers;

/** The search: which job, where, how far. */
public final class SearchPage implements SitePage {

    static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50);

    private static final String SKILL = "search";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "search" -> search(config, state, action);
            case "market" -> market(config, state, action);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().search(page, config, state, DISTANCES);
    }

    /** A learner who comes back from the list finds what they typed. */
    @Override
    public Map<String, String> values(OfferConfig config, OfferState state) {
        return state.browsing().searched()
                ? Map.of(
                        "job",
                        config.job(),
                        "place",
                        config.place(),
                        "radius",
                        config.radius().toString())
                : Map.of();
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("job", config.job(), "hint.job", config.job()));
        hints.add(Hint.enter("place", config.place(), "hint.place", config.place()));
        if (Goals.isMissing(config, state, Goals.MARKET)) {
            hints.add(Hint.press("market", "market", "hint.market"));
            return hints;
        }
        var radius = config.radius().toString();
        hints.add(Hint.enter("radius", radius, "hint.radius", radius));
        hints.add(Hint.press("search", "search", "hint.search"));
        return hints;
    }

    private static Outcome<OfferState> search(OfferConfig config, OfferState state, Action action) {
        var refusal = jobAndPlace(config, action)
                .check(
                        SKILL,
                        "radius",
                        Criteria.radiusError(config, action.field("radius")),
                        config.radius().toString())
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        var found = state.with(state.browsing().searchedFor()).at(Place.RESULTS);
        var count = Integer.toString(Results.of(config, found).size());
        return new Outcome.Advanced<>(found, Feedback.of("search.found", count), Judgement.right(SKILL));
    }

    private static Outcome<OfferState> market(OfferConfig config, OfferState state, Action action) {
        var refusal = jobAndPlace(config, action).in(state);
        if (refusal != null) {
            return refusal;
        }
        var next = state.at(Place.MARKET);
        return Goals.isMissing(config, state, Goals.MARKET)
                ? new Outcome.Advanced<>(next, Feedback.of("market.shown"), Judgement.right("market"))
                : SitePage.to(next, "market.shown");
    }

    private static Faults jobAndPlace(OfferConfig config, Action action) {
        var place = Offers.all().town(config.place()).orElseThrow();
        return new Faults()
                .check(SKILL, "job", Criteria.jobError(config, action.field("job")), config.job())
                .check(
                        SKILL,
                        "place",
                        Criteria.placeError(config, action.field("place")),
                        place.name(),
                        place.postalCode());
    }
}
