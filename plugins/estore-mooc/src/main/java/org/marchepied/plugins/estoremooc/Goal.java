package org.marchepied.plugins.estoremooc;

import java.util.Locale;

/** A gesture of the video viewer to practise. Names are stored and written in packs. */
public enum Goal {
    CAPTIONS,
    VOLUME,
    PLAY,
    PAUSE,
    CHAPTER,
    SPEED,
    TRANSCRIPT,
    FULL_SCREEN;

    /** As packs, messages and skills call it, such as {@code full-screen}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Goal of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
