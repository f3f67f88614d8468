package org.marchepied.learning;

import java.util.Set;

/**
 * Something a learner can do, as a pack declares it.
 *
 * @param title begins with a verb and reads after "Vous savez", such as "vous connecter avec le clavier"
 * @param requires ids of the competencies to have before this one; without cycles
 * @param skills what simulations judge of it, as {@code <simulation>.<skill>}; empty where the lesson alone decides
 */
public record Competency(String id, String title, Set<String> requires, Set<String> skills) {

    public Competency {
        requires = Set.copyOf(requires);
        skills = Set.copyOf(skills);
    }
}
