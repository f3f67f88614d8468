package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import org.marchepied.plugin.SimulationJson;

/**
 * The account on the job centre's site, which must not be taken for the partner's.
 *
 * @param agencyIdentifier of the letter
 * @param identifier chosen for the internet
 * @param password chosen for the internet, secret
 */
public record JobCentre(String agencyIdentifier, String identifier, String password) {

    /** What an empty one of a pack is. */
    static final JobCentre DEFAULT = SimulationJson.readConfig("{}", JobCentre.class);

    public JobCentre {
        agencyIdentifier = requireNonNullElse(agencyIdentifier, "6106850F");
        identifier = requireNonNullElse(identifier, "pierredupont");
        password = requireNonNullElse(password, "pierreDUPONT76&");
    }
}
