package org.marchepied.learning;

/** How much an activity shows by itself. */
public enum Mode {
    /** The engine plays the procedure at the learner's pace; proves nothing. */
    DEMONSTRATION,
    /** Every next move is shown before the learner makes it. */
    GUIDED,
    /** Hints come only when asked for. */
    INDEPENDENT
}
