package org.marchepied.plugins.offerapplication.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.Goals;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.offers.Offer;

/** What can be done with an offer of a list: keep it, drop it, open it. Doing it twice does no harm. */
final class Favourites {

    private Favourites() {}

    /** @param move {@code keep} or {@code drop} */
    static Outcome<OfferState> apply(OfferConfig config, OfferState state, String move, String id) {
        var known = Results.offer(config, id);
        if (known.isEmpty()) {
            return SitePage.unknown(state);
        }
        var offer = known.get();
        if (move.equals("drop")) {
            var next = state.with(state.browsing().dropping(id));
            return new Outcome.Advanced<>(
                    next, Feedback.of("favourite.dropped", offer.employer()), List.of(), papers(next));
        }
        if (offer.hasExpired()) {
            return Faults.one(state, "favourite", element(state, "keep", id), "offer.expired");
        }
        var next = state.with(state.browsing().keeping(id));
        var judgements = isTarget(config, id) && !state.browsing().favourites().contains(id)
                ? List.of(Judgement.right("favourite"))
                : List.<Judgement>of();
        return Goals.on(config, next, Feedback.of("favourite.kept", offer.employer()), judgements, papers(next));
    }

    static Outcome<OfferState> open(OfferConfig config, OfferState state, Offer offer) {
        if (offer.hasExpired()) {
            return Faults.one(state, "list", element(state, "open", offer.id()), "offer.expired");
        }
        var next = state.with(state.browsing().opening(offer.id())).at(Place.DETAIL);
        return isTarget(config, offer.id())
                ? new Outcome.Advanced<>(next, Feedback.of("offer.shown"), Judgement.right("list"))
                : new Outcome.Advanced<>(
                        next, Feedback.of("offer.shown-other", config.offer().employer()));
    }

    static boolean isTarget(OfferConfig config, String id) {
        return id.equals(config.offer().id());
    }

    /** The element of an offer's button: on its own page there is only one. */
    private static String element(OfferState state, String move, String id) {
        return state.place() == Place.DETAIL ? move : move + "-" + id;
    }

    private static UnaryOperator<PracticeFile> papers(OfferState next) {
        return papers -> papers.withFavourites(next.browsing().favourites());
    }
}
