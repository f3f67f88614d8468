package org.marchepied.server.room;

/** What is noticed when a learner struggles with mouse or keyboard. What was typed is never told. */
public enum Trouble {
    /** Clicks where there is nothing to press. */
    LOST_CLICKS,
    /** Keys while no field is chosen. */
    LOST_KEYS,
    /** Typing in capitals by the Caps Lock key. */
    CAPS_LOCK,
    /** Typing into one field what belongs in another. */
    WRONG_FIELD
}
