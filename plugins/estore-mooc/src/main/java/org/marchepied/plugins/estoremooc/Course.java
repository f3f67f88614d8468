package org.marchepied.plugins.estoremooc;

import java.util.List;

/**
 * A course of the catalogue. Its texts are messages, {@code module.<id>.…}.
 *
 * @param theme one of {@link Catalogue#THEMES}
 * @param level one of {@link Catalogue#LEVELS}
 * @param french words by which a search finds it, without accents, the one to propose first
 * @param english the same
 * @param answers the right answer to each question of the quiz; empty if the module has no video and no quiz
 */
public record Course(
        String id,
        String theme,
        int minutes,
        String level,
        List<String> french,
        List<String> english,
        List<String> answers) {

    public Course {
        french = List.copyOf(french);
        english = List.copyOf(english);
        answers = List.copyOf(answers);
    }

    public boolean hasVideo() {
        return !answers.isEmpty();
    }

    /** How long, as the filter says it: one of {@link Catalogue#DURATIONS}. */
    public String duration() {
        return minutes < 15 ? "short" : minutes <= 30 ? "medium" : "long";
    }

    boolean isAbout(String word) {
        return french.contains(word) || english.contains(word);
    }

    String word(String language) {
        return (language.equals("fr") ? french : english).get(0);
    }
}
