package org.marchepied.packs;

/** A block that the learner acts on. */
public sealed interface Activity extends Block permits SimulationActivity, Question {

    /** Unique in its pack; evidence and state hang on it. */
    String id();
}
