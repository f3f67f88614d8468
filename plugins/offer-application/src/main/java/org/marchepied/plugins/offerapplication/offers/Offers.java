package org.marchepied.plugins.offerapplication.offers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marchepied.plugin.SimulationJson;

/** The few hundred invented offers of the practice site, with its towns and jobs. Immutable. */
public final class Offers {

    /** The resource beside this class. The tests make it and hold it to its maker. */
    static final String FILE = "offers.json";

    private static final Offers ALL = new Offers(read());

    /** What the file holds. The offers are short of what their job says for all of its offers. */
    public record Catalogue(List<Town> towns, List<Job> jobs, List<Offer> offers) {}

    private final Map<String, Town> towns = new LinkedHashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    private Offers(Catalogue catalogue) {
        catalogue.towns().forEach(town -> towns.put(town.name(), town));
        catalogue.jobs().forEach(job -> jobs.put(job.name(), job));
        catalogue.offers().forEach(offer -> offers.put(offer.id(), offer.completed(named(offer.job()))));
    }

    public static Offers all() {
        return ALL;
    }

    public List<Town> towns() {
        return List.copyOf(towns.values());
    }

    public List<Job> jobs() {
        return List.copyOf(jobs.values());
    }

    /** The town of a name or a postal code, however it is written. */
    public Optional<Town> town(String typed) {
        var words = Words.plain(typed);
        return towns.values().stream()
                .filter(town -> Words.plain(town.name()).equals(words)
                        || town.postalCode().equals(words))
                .findFirst();
    }

    /** The job of a name, a title or another word for it. */
    public Optional<Job> job(String typed) {
        return jobs.values().stream().filter(job -> isCalled(job, typed)).findFirst();
    }

    /** The job of exactly this name, which a pack's schema has checked. */
    public Job named(String job) {
        return Objects.requireNonNull(jobs.get(job), job);
    }

    public Optional<Offer> offer(String id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** The offers for a job within a distance of a town. */
    public List<Found> around(String job, Town centre, int km) {
        return offers.values().stream()
                .filter(offer -> offer.job().equals(job))
                .map(offer -> new Found(offer, centre.kmTo(place(offer))))
                .filter(found -> found.km() <= km)
                .toList();
    }

    /** The jobs with the most offers in a region, most first. */
    public List<Job> wanted(String region, int most) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        offers.values().stream()
                .filter(offer -> place(offer).region().equals(region))
                .forEach(offer -> counts.merge(offer.job(), 1, Integer::sum));
        return jobs.values().stream()
                .sorted(Comparator.comparing(job -> -counts.getOrDefault(job.name(), 0)))
                .limit(most)
                .toList();
    }

    private Town place(Offer offer) {
        return Objects.requireNonNull(towns.get(offer.town()), offer.town());
    }

    private static boolean isCalled(Job job, String typed) {
        return Words.same(job.name(), typed)
                || Words.same(job.title(), typed)
                || job.also().stream().anyMatch(other -> Words.same(other, typed));
    }

    private static Catalogue read() {
        try (var stream = Offers.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The plugin's jar has no " + FILE + ". This is a bug, please report it.");
            }
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SimulationJson.readConfig(json, Catalogue.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
