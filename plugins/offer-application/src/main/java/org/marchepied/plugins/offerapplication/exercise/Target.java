package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugins.offerapplication.offers.Offer;
import org.marchepied.plugins.offerapplication.offers.Offers;

/**
 * The offer of the exercise.
 *
 * @param title empty for the job's
 * @param town empty for the place of the search
 * @param published how many days ago
 * @param contact whom to write to; empty for nobody in particular
 * @param tasks none for the job's
 * @param wanted empty for the job's
 */
public record Target(
        String id,
        String title,
        String employer,
        String town,
        Integer published,
        String contract,
        Integer hours,
        Integer cents,
        String email,
        String contact,
        List<String> tasks,
        String wanted) {

    /** What an empty one of a pack is. */
    static final Target DEFAULT = SimulationJson.readConfig("{}", Target.class);

    public Target {
        id = requireNonNullElse(id, "E12345");
        title = requireNonNullElse(title, "");
        employer = requireNonNullElse(employer, "Valdorme Propreté");
        town = requireNonNullElse(town, "");
        published = requireNonNullElse(published, 2);
        contract = requireNonNullElse(contract, "cdi");
        hours = requireNonNullElse(hours, 30);
        cents = requireNonNullElse(cents, 1250);
        email = requireNonNullElse(email, "emploi@valdorme.example");
        contact = requireNonNullElse(contact, "");
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        wanted = requireNonNullElse(wanted, "");
    }

    /** The same as all other offers are. */
    public static Offer of(OfferConfig config) {
        var its = config.offer();
        return new Offer(
                        its.id,
                        config.job(),
                        its.title,
                        its.employer,
                        its.town.isEmpty() ? config.place() : its.town,
                        its.published,
                        its.contract,
                        its.hours,
                        its.cents,
                        way(config),
                        its.email,
                        its.contact,
                        its.tasks,
                        its.wanted)
                .completed(Offers.all().named(config.job()));
    }

    private static String way(OfferConfig config) {
        return switch (config.task()) {
            case "partner-site" -> "partner";
            case "apply-by-mail" -> config.offer().contact().isEmpty() ? "mail" : "contact";
            default -> "site";
        };
    }
}
