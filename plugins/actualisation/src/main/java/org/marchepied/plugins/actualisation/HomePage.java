package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** The personal space, where one of four ways is right. */
final class HomePage implements SitePage {

    private static final List<String> WAYS = List.of("declare", "rectify", "payslip", "register");

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        var way = action.name();
        if (!WAYS.contains(way)) {
            return SitePage.unknown(exercise);
        }
        if (way.equals("register")) {
            return exercise.config().isLate() ? opened(exercise, Place.REGISTER, "register") : refused(exercise, way);
        }
        return way.equals(exercise.config().scenario())
                ? opened(exercise, behind(exercise), way)
                : refused(exercise, way);
    }

    @Override
    public Screen view(Exercise exercise) {
        return Screen.of("HOME", page -> new StaticTemplates()
                .home(
                        page,
                        Sheet.of(exercise, page),
                        window(exercise),
                        !exercise.config().declares()));
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var way = exercise.config().scenario();
        return List.of(Hint.press(way, way, "hint." + way));
    }

    /** How the month can be declared on the day of the exercise. */
    private static String window(Exercise exercise) {
        var config = exercise.config();
        if (config.isEarly() || config.isLate()) {
            return config.isEarly() ? "early" : "late";
        }
        return !config.declares() ? "sent" : exercise.calendar().isLastDay() ? "last-day" : "open";
    }

    private static Place behind(Exercise exercise) {
        var config = exercise.config();
        if (config.isEarly()) {
            return Place.EARLY;
        }
        if (config.isLate()) {
            return Place.LATE;
        }
        return config.declares() ? Place.WORK : config.rectifies() ? Place.SUMMARY : Place.KIND;
    }

    private static Outcome<ActualisationState> opened(Exercise exercise, Place place, String way) {
        var skill = exercise.config().declares() ? "window" : way;
        // Where the month cannot be declared, the page that opens says so.
        var said = place == Place.EARLY || place == Place.LATE ? Feedback.NONE : Feedback.of("home." + way);
        return new Outcome.Advanced<>(exercise.state().at(place), said, Judgement.right(skill));
    }

    private static Outcome<ActualisationState> refused(Exercise exercise, String way) {
        var config = exercise.config();
        var skill = config.declares() ? "window" : config.scenario();
        return new Fault(skill, way, "home." + way + "-not-" + config.scenario()).refusal(exercise.state());
    }
}
