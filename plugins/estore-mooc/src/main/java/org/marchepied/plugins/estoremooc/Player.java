package org.marchepied.plugins.estoremooc;

import java.util.List;

/**
 * How the video viewer stands.
 *
 * @param chapter from 1
 * @param seen how many chapters were seen or read, from the first
 * @param volume from 0 to {@value #LOUDEST}
 * @param speed one of {@link #SPEEDS}
 * @param captions {@code none} or a language of {@link #LANGUAGES}
 * @param menu which menu is open: {@code none}, {@code captions} or {@code speed}
 * @param full whether it fills the window
 */
public record Player(
        int chapter,
        int seen,
        boolean playing,
        int volume,
        String speed,
        String captions,
        String menu,
        boolean transcript,
        boolean full) {

    public static final int LOUDEST = 5;
    public static final String NORMAL = "1";
    public static final List<String> SPEEDS = List.of("0.5", "0.75", NORMAL, "1.5", "2");
    public static final List<String> LANGUAGES = List.of("fr", "en");

    /** From here on one hears well. */
    static final int CLEAR = 3;

    static Player at(int chapter, int volume) {
        return new Player(chapter, chapter - 1, false, volume, NORMAL, "none", "none", false, false);
    }

    boolean hasSeenAll() {
        return seen == Chapters.COUNT;
    }

    boolean isSlow() {
        return SPEEDS.indexOf(speed) < SPEEDS.indexOf(NORMAL);
    }

    boolean isFast() {
        return SPEEDS.indexOf(speed) > SPEEDS.indexOf(NORMAL);
    }

    Player chapter(int number) {
        return new Player(number, seen, playing, volume, speed, captions, menu, transcript, full).looked();
    }

    Player playing(boolean now) {
        return new Player(chapter, seen, now, volume, speed, captions, menu, transcript, full).looked();
    }

    Player volume(int now) {
        return new Player(chapter, seen, playing, now, speed, captions, menu, transcript, full);
    }

    Player speed(String now) {
        return new Player(chapter, seen, playing, volume, now, captions, menu, transcript, full);
    }

    Player captions(String now) {
        return new Player(chapter, seen, playing, volume, speed, now, menu, transcript, full);
    }

    Player menu(String now) {
        return new Player(chapter, seen, playing, volume, speed, captions, now, transcript, full);
    }

    Player transcript(boolean now) {
        return new Player(chapter, seen, playing, volume, speed, captions, menu, now, full).looked();
    }

    Player full(boolean now) {
        return new Player(chapter, seen, playing, volume, speed, captions, menu, transcript, now);
    }

    /** A chapter counts as soon as it plays or its text is open: nobody has to wait or to hear. */
    private Player looked() {
        var next = (playing || transcript) && chapter == seen + 1 ? chapter : seen;
        return new Player(chapter, next, playing, volume, speed, captions, menu, transcript, full);
    }
}
