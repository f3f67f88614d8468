package org.marchepied.plugins.cvbuilder.profile;

import java.util.List;
import java.util.Objects;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugins.cvbuilder.model.Comparison;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** How the background of the profile compares with the person's sheet. */
final class Background {

    private Background() {}

    static List<Experience> wantedExperiences(CvConfig config, CvState state) {
        return config.goal(state.today()).experiences();
    }

    static List<Training> wantedTrainings(CvConfig config, CvState state) {
        return config.goal(state.today()).trainings();
    }

    static Comparison experiences(CvConfig config, CvState state) {
        return Comparison.of(
                state.profile().experiences(),
                wantedExperiences(config, state),
                Background::meets,
                (entry, goal) -> entry.employer().equals(goal.employer()));
    }

    static Comparison trainings(CvConfig config, CvState state) {
        return Comparison.of(
                state.profile().trainings(),
                wantedTrainings(config, state),
                Training::equals,
                (entry, goal) -> entry.title().equals(goal.title()));
    }

    static Comparison interests(CvConfig config, CvState state) {
        return Comparison.of(state.profile().interests(), config.interests(), String::equals, Texts::isAlike);
    }

    /** The tasks are the learner's own words, so they are left out. */
    private static boolean meets(Experience entry, Experience goal) {
        return entry.job().equals(goal.job())
                && entry.employer().equals(goal.employer())
                && entry.place().equals(goal.place())
                && entry.from().equals(goal.from())
                && Objects.equals(entry.to(), goal.to());
    }
}
