package org.marchepied.plugins.offerapplication.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.offers.Found;
import org.marchepied.plugins.offerapplication.offers.Offer;
import org.marchepied.plugins.offerapplication.offers.Offers;

/** The offers that the exercise's search finds, with the exercise's own among them. */
public final class Results {

    static final int PER_PAGE = 4;

    private Results() {}

    /** All, in the order the learner chose. */
    static List<Found> of(OfferConfig config, OfferState state) {
        var all = new ArrayList<>(around(config, config.radius()));
        all.sort(state.browsing().sort().equals("distance") ? byDistance() : byDate());
        return all;
    }

    /** In no order, with the exercise's own offer first, which is the only one of its employer. */
    static List<Found> around(OfferConfig config, int km) {
        var centre = Offers.all().town(config.place()).orElseThrow();
        var target = Target.of(config);
        var away = Offers.all().town(target.town()).map(centre::kmTo).orElse(0);
        var all = new ArrayList<Found>();
        all.add(new Found(target, Math.min(away, km)));
        Offers.all().around(config.job(), centre, km).stream()
                .filter(found -> !found.offer().employer().equals(target.employer()))
                .forEach(all::add);
        return all;
    }

    static int pages(int offers) {
        return Math.max(1, (offers + PER_PAGE - 1) / PER_PAGE);
    }

    /** The offer of an id, the exercise's own or any other. */
    public static Optional<Offer> offer(OfferConfig config, String id) {
        return id.equals(config.offer().id())
                ? Optional.of(Target.of(config))
                : Offers.all().offer(id);
    }

    private static Comparator<Found> byDate() {
        return Comparator.comparingInt(found -> found.offer().days());
    }

    private static Comparator<Found> byDistance() {
        return Comparator.comparingInt(Found::km);
    }
}
