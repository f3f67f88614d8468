package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import org.marchepied.plugin.SimulationJson;

/**
 * The partner site: another company, another account.
 *
 * @param address as the browser shows it
 * @param identifier that hints propose
 * @param password that hints propose, secret
 */
public record Partner(String name, String address, String identifier, String password) {

    /** What an empty one of a pack is. */
    static final Partner DEFAULT = SimulationJson.readConfig("{}", Partner.class);

    public Partner {
        name = requireNonNullElse(name, "Tournevent Intérim");
        address = requireNonNullElse(address, "tournevent-interim.example");
        identifier = requireNonNullElse(identifier, "pierre.interim");
        password = requireNonNullElse(password, "interimROUEN76!");
    }
}
