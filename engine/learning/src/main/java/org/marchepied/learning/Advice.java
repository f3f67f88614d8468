package org.marchepied.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule of a pack may recommend that is not a session. */
public enum Advice {
    /** Something else comes first, such as a French course. */
    NOT_YET,
    /** The learner needs none of this. */
    SKIP,
    /** Something to do at home, beside whatever else is recommended. */
    HOMEWORK;

    /** The advice of this id, as packs write it. */
    public static Optional<Advice> of(String id) {
        return Stream.of(values()).filter(advice -> advice.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
