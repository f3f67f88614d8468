package org.marchepied.plugins.offerapplication.search;

import java.util.List;
import java.util.function.ToIntFunction;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.offers.Found;
import org.marchepied.plugins.offerapplication.offers.Job;
import org.marchepied.plugins.offerapplication.offers.Offers;

/**
 * The state of the market for a job around a place, counted from the offers.
 *
 * @param near how many offers within 10 km
 * @param around within 30 km
 * @param far within 50 km
 * @param permanent how many of those within 50 km are for good
 * @param lowest gross pay for one hour, such as {@code 12,25}
 * @param chances of the job, see {@link Job#chances}
 * @param others other jobs looked for in the region
 */
public record Market(
        int near,
        int around,
        int far,
        int permanent,
        String lowest,
        String highest,
        String chances,
        String region,
        List<String> others) {

    private static final int JOBS = 4;

    static Market of(OfferConfig config) {
        var offers = Offers.all();
        var region = offers.town(config.place()).orElseThrow().region();
        var found = Results.around(config, 50).stream()
                .filter(one -> !one.offer().hasExpired())
                .toList();
        return new Market(
                within(found, 10),
                within(found, 30),
                found.size(),
                (int) found.stream()
                        .filter(one -> one.offer().contract().equals("cdi"))
                        .count(),
                pay(found.stream().mapToInt(cents()).min().orElse(0)),
                pay(found.stream().mapToInt(cents()).max().orElse(0)),
                offers.named(config.job()).chances(),
                region,
                offers.wanted(region, JOBS + 1).stream()
                        .map(Job::name)
                        .filter(name -> !name.equals(config.job()))
                        .limit(JOBS)
                        .toList());
    }

    private static ToIntFunction<Found> cents() {
        return found -> found.offer().cents();
    }

    private static int within(List<Found> found, int km) {
        return (int) found.stream().filter(one -> one.km() <= km).count();
    }

    private static String pay(int cents) {
        return "%d,%02d".formatted(cents / 100, cents % 100);
    }
}
