package org.marchepied.server.room;

/** What a page notices when its learner struggles with mouse or keyboard. What was typed is never told. */
public enum Trouble {
    /** Clicks where there is nothing to press. */
    LOST_CLICKS,
    /** Keys while no field is chosen. */
    LOST_KEYS,
    /** Typing in capitals by the Caps Lock key. */
    CAPS_LOCK
}
