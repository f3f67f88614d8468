package org.marchepied.plugins.actualisation;

import java.util.Locale;

/** What the form asks about, in its order. Names are stored: renaming one needs a new version. */
public enum Topic {
    WORK,
    TRAINING,
    SICKNESS,
    MATERNITY,
    PENSION,
    SEARCH;

    /** The topic in the names of messages, skills and elements. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the form asks for more after this reply. */
    boolean asksMoreAfter(boolean yes) {
        return yes != (this == SEARCH);
    }
}
