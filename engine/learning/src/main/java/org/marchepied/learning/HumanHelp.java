package org.marchepied.learning;

/** What the trainer saw: the second witness beside the software. */
public enum HumanHelp {
    /** The learner did it alone. */
    NONE,
    /** A person explained or pointed. */
    HELPED,
    /** A person held the mouse. */
    DONE_FOR
}
