package org.marchepied.plugins.cvbuilder.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

/** The first six of the ten steps: what to take from the profile into the CV. */
public enum Step {
    EXPERIENCES(5),
    TRAININGS(4),
    SKILLS(8),
    LANGUAGES(5),
    LICENCES(5),
    INTERESTS(4);

    /** How many of the steps a hint ticks where more are right. */
    private static final int ENOUGH = 6;

    private final int most;

    Step(int most) {
        this.most = most;
    }

    static Step of(CvState state) {
        return values()[Math.min(state.draft().step(), values().length - 1)];
    }

    /** As messages name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int most() {
        return most;
    }

    /**
     * Something that can be taken.
     *
     * @param id of the tick box
     * @param fits whether it is useful for the job of the offer
     */
    public record Item(String id, String label, boolean fits) {}

    List<Item> items(CvConfig config, CvState state) {
        return switch (this) {
            case EXPERIENCES ->
                items(
                        "experience",
                        state.profile().experiences().stream()
                                .map(entry -> entry.job() + ", " + entry.employer())
                                .toList());
            case TRAININGS ->
                items(
                        "training",
                        state.profile().trainings().stream()
                                .map(entry -> entry.title() + ", " + entry.year())
                                .toList());
            case SKILLS ->
                skills(
                        config,
                        state,
                        skill -> skill.kind() != Skill.Kind.LANGUAGE && skill.kind() != Skill.Kind.LICENCE);
            case LANGUAGES -> skills(config, state, skill -> skill.kind() == Skill.Kind.LANGUAGE);
            case LICENCES -> skills(config, state, skill -> skill.kind() == Skill.Kind.LICENCE);
            case INTERESTS -> items("interest", state.profile().interests());
        };
    }

    /** Those that the hints tick. */
    List<Item> recommended(CvConfig config, CvState state) {
        return items(config, state).stream()
                .filter(Item::fits)
                .limit(Math.min(most, ENOUGH))
                .toList();
    }

    private static List<Item> items(String prefix, List<String> labels) {
        var items = new ArrayList<Item>();
        for (var place = 0; place < labels.size(); place++) {
            items.add(new Item(prefix + "-" + place, labels.get(place), true));
        }
        return items;
    }

    /** Hidden skills are not offered. Where none fits the job of the offer, all do. */
    private static List<Item> skills(CvConfig config, CvState state, Predicate<Skill> isMeant) {
        var all = state.profile().skills();
        var offered = all.stream().filter(isMeant).filter(Skill::shown).toList();
        var someFit = offered.stream().anyMatch(skill -> Vocabulary.fits(config.offerJob(), skill));
        return offered.stream()
                .map(skill -> new Item(
                        "skill-" + all.indexOf(skill),
                        skill.label(),
                        !someFit || Vocabulary.fits(config.offerJob(), skill)))
                .toList();
    }
}
