package org.marchepied.plugins.cvbuilder.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugins.cvbuilder.model.Comparison;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Place;

/** The three lists of the background. */
enum Kind {
    EXPERIENCE(Place.EXPERIENCE),
    TRAINING(Place.TRAINING),
    INTEREST(Place.INTEREST);

    private final Place form;

    Kind(Place form) {
        this.form = form;
    }

    /** The kind that an action such as {@code change-training} is about. */
    static Kind of(Action action) {
        return Arrays.stream(values())
                .filter(kind -> action.name().endsWith(kind.skill()))
                .findFirst()
                .orElse(EXPERIENCE);
    }

    /** As skills, actions and messages name it. */
    String skill() {
        return name().toLowerCase(Locale.ROOT);
    }

    Place form() {
        return form;
    }

    Comparison compared(CvConfig config, CvState state) {
        return switch (this) {
            case EXPERIENCE -> Background.experiences(config, state);
            case TRAINING -> Background.trainings(config, state);
            case INTEREST -> Background.interests(config, state);
        };
    }

    int size(CvState state) {
        return switch (this) {
            case EXPERIENCE -> state.profile().experiences().size();
            case TRAINING -> state.profile().trainings().size();
            case INTEREST -> state.profile().interests().size();
        };
    }

    /** What the learner calls an entry. */
    String name(CvState state, int entry) {
        return switch (this) {
            case EXPERIENCE -> state.profile().experiences().get(entry).employer();
            case TRAINING -> state.profile().trainings().get(entry).title();
            case INTEREST -> state.profile().interests().get(entry);
        };
    }

    /** What to press next on the page of the background; nothing where all is as it should be. */
    Optional<Hint> next(Comparison compared) {
        if (!compared.surplus().isEmpty()) {
            return Optional.of(press("remove", compared.surplus().get(0)));
        }
        if (!compared.wrong().isEmpty()) {
            return Optional.of(press("change", compared.wrong().get(0)));
        }
        var add = "add-" + skill();
        return compared.missing().isEmpty() ? Optional.empty() : Optional.of(Hint.press(add, add, "hint." + add));
    }

    private Hint press(String verb, int entry) {
        var name = verb + "-" + skill();
        return Hint.press(name + "-" + entry, name + "?entry=" + entry, "hint." + verb);
    }
}
