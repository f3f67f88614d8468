package org.marchepied.plugins.cvbuilder.model;

import java.util.Arrays;
import java.util.List;

/** What one exercise is about: a part of the skills profile, or a CV. */
public enum Task {
    PARCOURS("parcours", Place.BACKGROUND),
    COMPETENCES("competences", Place.SKILLS),
    REALISATIONS("realisations", Place.ACHIEVEMENTS),
    METIERS("metiers", Place.JOBS),
    SHOWCASE("ce-que-je-montre", Place.CARD),
    ADD_CV("ajouter-un-cv", Place.SOURCE),
    HOOK("accroche", Place.HOOK),
    MAKE_CV("generer-un-cv", Place.PICK);

    /** The rubrics of the menu; the hook is a part of making a CV. */
    public static final List<Task> RUBRICS =
            Arrays.stream(values()).filter(task -> task != HOOK).toList();

    private final String key;
    private final Place first;

    Task(String key, Place first) {
        this.key = key;
        this.first = first;
    }

    /** As packs and messages name it. */
    public String key() {
        return key;
    }

    /** The page behind the menu. */
    public Place first() {
        return first;
    }

    static Task of(String key) {
        return Arrays.stream(values())
                .filter(task -> task.key.equals(key))
                .findFirst()
                .orElse(PARCOURS);
    }
}
