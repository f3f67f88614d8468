package org.marchepied.plugins.offerapplication.search;

import java.util.Optional;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.offers.Offers;
import org.marchepied.plugins.offerapplication.offers.Words;

/** Compares what was typed into the search with what the exercise asks for, and names the kind of error. */
final class Criteria {

    private Criteria() {}

    static Optional<String> jobError(OfferConfig config, String typed) {
        var offers = Offers.all();
        var wanted = offers.named(config.job());
        var given = Words.plain(typed);
        if (offers.job(typed).filter(wanted::equals).isPresent()) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (offers.town(typed).isPresent()) {
            return Optional.of("town");
        }
        if (Words.alike(typed, config.offer().employer())) {
            return Optional.of("employer");
        }
        if (Words.alike(typed, wanted.name()) || wanted.also().stream().anyMatch(also -> Words.alike(typed, also))) {
            return Optional.of("misspelt");
        }
        return Optional.of(offers.job(typed).isPresent() ? "other" : "unknown");
    }

    /** The name or the postal code is enough; both together are welcome. */
    static Optional<String> placeError(OfferConfig config, String typed) {
        var offers = Offers.all();
        var given = Words.plain(typed);
        var words = given.replaceAll("\\b[0-9]+\\b", " ").strip();
        var digits = given.replaceAll("[^0-9]", "");
        var wanted = Words.plain(config.place());
        if (words.equals(wanted)
                || offers.town(given)
                        .filter(town -> town.name().equals(config.place()))
                        .isPresent()) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (offers.job(typed).isPresent()) {
            return Optional.of("job");
        }
        if (Words.alike(words, wanted)) {
            return Optional.of("misspelt");
        }
        if (words.isEmpty()) {
            return Optional.of(digits.length() == 2 ? "department" : digits.length() == 5 ? "other-code" : "code");
        }
        if (!digits.isEmpty() && given.contains(" ")) {
            return Optional.of("address");
        }
        return Optional.of(offers.town(typed).isPresent() ? "other" : "unknown");
    }

    static Optional<String> radiusError(OfferConfig config, String chosen) {
        if (chosen.equals(config.radius().toString())) {
            return Optional.empty();
        }
        if (!chosen.matches("[0-9]{1,3}")) {
            return Optional.of("empty");
        }
        return Optional.of(Integer.parseInt(chosen) > config.radius() ? "larger" : "smaller");
    }
}
