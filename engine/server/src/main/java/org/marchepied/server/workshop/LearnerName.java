package org.marchepied.server.workshop;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** A learner as lists show it: a first name or an alias, nothing else is known. */
public record LearnerName(long id, String name) {

    /** As a French dictionary has it: É beside E, whatever the database thinks of accents. */
    static final Comparator<LearnerName> ALPHABETICAL =
            Comparator.comparing(LearnerName::name, Collator.getInstance(Locale.FRENCH)::compare);
}
