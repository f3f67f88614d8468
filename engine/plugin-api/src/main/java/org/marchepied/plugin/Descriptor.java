package org.marchepied.plugin;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who a simulation is.
 *
 * @param id the name packs use, in lower case with hyphens; unique in an installation
 * @param version of the state, from 1; raised when the stored form changes (see {@link Simulation#migrate})
 * @param skills what the simulation can judge; packs map them to competencies as {@code <id>.<skill>}
 * @param secretFields names of action fields whose values the engine never stores, logs or sends back
 */
public record Descriptor<C extends Record, S extends Record>(
        String id, int version, Class<C> configType, Class<S> stateType, Set<String> skills, Set<String> secretFields) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Descriptor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A simulation's id is lower-case words joined by hyphens, was '" + id + "'.");
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "The version of simulation '" + id + "' starts at 1, was " + version + ".");
        }
        skills = Set.copyOf(skills);
        secretFields = Set.copyOf(secretFields);
    }
}
