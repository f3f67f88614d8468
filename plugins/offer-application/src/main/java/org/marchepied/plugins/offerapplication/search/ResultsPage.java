package org.marchepied.plugins.offerapplication.search;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.marchepied.plugins.offerapplication.offers.Found;

/** The list of offers found: sorted, a few on each page. */
public final class ResultsPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "open" -> open(config, state, action.field("offer"));
            case "keep", "drop" -> Favourites.apply(config, state, action.name(), action.field("offer"));
            case "sort" -> sort(state, action.field("sort"));
            case "page" -> turn(config, state, action.field("to"));
            case "favourites" -> SitePage.to(state.at(Place.FAVOURITES), "favourites.shown");
            case "subscribe" -> SitePage.to(state.at(Place.SUBSCRIBE), "subscribe.begin");
            case "change" -> SitePage.to(state.at(Place.SEARCH), "search.change");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        var all = Results.of(config, state);
        var pages = Results.pages(all.size());
        var from = Math.min(state.browsing().page(), pages - 1) * Results.PER_PAGE;
        var shown = all.subList(from, Math.min(from + Results.PER_PAGE, all.size()));
        return new StaticTemplates().results(page, config, state, shown, all.size(), pages);
    }

    @Override
    public Map<String, String> values(OfferConfig config, OfferState state) {
        return Map.of("sort", state.browsing().sort());
    }

    @Override
    public String variant(OfferState state) {
        return state.browsing().sort();
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (Goals.isMissing(config, state, Goals.MARKET)) {
            return List.of(Hint.press("change", "change", "hint.change"));
        }
        if (Goals.isMissing(config, state, Goals.FAVOURITE) || Goals.isMissing(config, state, Goals.PRINT)) {
            return List.of(towards(config, state));
        }
        return List.of(Hint.press("subscribe", "subscribe", "hint.subscribe"));
    }

    private static Hint towards(OfferConfig config, OfferState state) {
        var target = config.offer();
        var all = Results.of(config, state);
        var at = IntStream.range(0, all.size())
                        .filter(index -> all.get(index).offer().id().equals(target.id()))
                        .findFirst()
                        .orElseThrow()
                / Results.PER_PAGE;
        var here = state.browsing().page();
        if (at == here) {
            return Hint.press("open-" + target.id(), "open?offer=" + target.id(), "hint.open", target.employer());
        }
        return at > here
                ? Hint.press("next-page", "page?to=" + (here + 1), "hint.next-page", target.employer())
                : Hint.press("previous-page", "page?to=" + (here - 1), "hint.previous-page", target.employer());
    }

    private static Outcome<OfferState> open(OfferConfig config, OfferState state, String id) {
        var found = Results.of(config, state).stream()
                .map(Found::offer)
                .filter(offer -> offer.id().equals(id))
                .findFirst();
        return found.isEmpty() ? SitePage.unknown(state) : Favourites.open(config, state, found.get());
    }

    private static Outcome<OfferState> sort(OfferState state, String by) {
        return by.equals("date") || by.equals("distance")
                ? SitePage.to(state.with(state.browsing().sorted(by)), "sort." + by)
                : SitePage.refused(state, "sort", "sort.empty");
    }

    private static Outcome<OfferState> turn(OfferConfig config, OfferState state, String to) {
        var pages = Results.pages(Results.of(config, state).size());
        var page = to.matches("[0-9]{1,3}") ? Integer.parseInt(to) : pages;
        if (page >= pages) {
            return SitePage.unknown(state);
        }
        return new Outcome.Advanced<>(
                state.with(state.browsing().turned(page)),
                Feedback.of("page.turned", Integer.toString(page + 1), Integer.toString(pages)));
    }
}
