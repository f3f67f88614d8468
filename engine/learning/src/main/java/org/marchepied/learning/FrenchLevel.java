package org.marchepied.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How well a learner reads and writes French, as a volunteer can judge it in a talk: the least first. */
public enum FrenchLevel {
    BEGINNER,
    SENTENCES,
    WRITES;

    /** The level of this id, as packs write it. */
    public static Optional<FrenchLevel> of(String id) {
        return Stream.of(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isBelow(FrenchLevel other) {
        return compareTo(other) < 0;
    }
}
