package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import org.marchepied.plugin.SimulationJson;

/** Who looks for work in the exercise. Invented. */
public record Person(String firstName, String lastName, String email, String phone) {

    /** What an empty one of a pack is. */
    static final Person DEFAULT = SimulationJson.readConfig("{}", Person.class);

    public Person {
        firstName = requireNonNullElse(firstName, "Pierre");
        lastName = requireNonNullElse(lastName, "Dupont");
        email = requireNonNullElse(email, "pierre.dupont@courrier.example");
        phone = requireNonNullElse(phone, "06 39 98 12 34");
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
