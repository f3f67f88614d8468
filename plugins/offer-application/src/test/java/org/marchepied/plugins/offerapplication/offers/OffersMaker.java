package org.marchepied.plugins.offerapplication.offers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugins.offerapplication.offers.OffersSource.Trade;

/**
 * Makes the invented offers, always the same: {@link #main} writes the file. Six offers in each region for the jobs
 * that many look for, one or two for the others, some of them expired.
 */
final class OffersMaker {

    private static final Path FILE =
            Path.of("src/main/resources/org/marchepied/plugins/offerapplication/offers", Offers.FILE);
    private static final int MANY = 7;
    private static final List<String> CONTRACTS = List.of("cdi", "cdi", "cdd", "cdd", "interim");
    private static final List<Integer> HOURS = List.of(35, 35, 35, 30, 24, 20);
    private static final List<String> WAYS = List.of("site", "site", "mail", "contact", "partner");

    private final Random random = new Random(2026);
    private final Map<String, List<Town>> regions = OffersSource.towns().stream()
            .collect(Collectors.groupingBy(Town::region, LinkedHashMap::new, Collectors.toList()));
    private final List<Offer> offers = new ArrayList<>();

    private OffersMaker() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, file());
    }

    /** The text of the whole file. */
    static String file() {
        var maker = new OffersMaker();
        maker.make();
        return "{\n\"towns\": " + lines(OffersSource.towns()) + ",\n\"jobs\": "
                + lines(OffersSource.trades().stream().map(Trade::job).toList()) + ",\n\"offers\": "
                + lines(maker.offers) + "\n}\n";
    }

    private void make() {
        for (var trade : OffersSource.trades()) {
            regions.forEach((region, towns) -> {
                var count = trade.many() ? MANY : 1 + random.nextInt(2);
                for (var number = 0; number < count; number++) {
                    offers.add(offer(trade, any(towns), number));
                }
            });
        }
    }

    private Offer offer(Trade trade, Town town, int number) {
        var name = any(OffersSource.NAMES);
        var way = any(WAYS);
        return new Offer(
                "N%05d".formatted(10_000 + 37 * offers.size()),
                trade.job().name(),
                "",
                name + " " + trade.sector(),
                town.name(),
                number == MANY - 1 ? 61 + random.nextInt(20) : random.nextInt(28),
                any(CONTRACTS),
                any(HOURS),
                trade.cents() + 5 * random.nextInt(20),
                way,
                way.equals("mail") || way.equals("contact")
                        ? "emploi@" + name.toLowerCase(Locale.ROOT) + ".example"
                        : "",
                way.equals("contact") ? any(OffersSource.PEOPLE) : "",
                List.of(),
                "");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One record a line, without what is empty, so that a change of the file can be read. */
    private static String lines(List<? extends Record> records) {
        return records.stream()
                .map(SimulationJson::write)
                .map(json ->
                        json.replaceAll("\"[a-z]+\":(\"\"|\\[\\]|null),?", "").replace(",}", "}"))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }
}
