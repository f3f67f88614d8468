package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.page.Option;

/** The month cannot be declared yet: when to come back. */
final class EarlyPage implements SitePage {

    private static final List<String> DAYS = List.of("tomorrow", "opens", "after");

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> noted(exercise, action.field("day"));
            case "back" -> SitePage.back(exercise, Place.HOME);
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        return ChoicePage.screen(exercise, "EARLY", "early", "day", page -> {
            var calendar = exercise.calendar();
            var locale = page.locale();
            return List.of(
                    new Option("tomorrow", Texts.day(calendar.today().plusDays(1), locale)),
                    new Option("opens", Texts.day(calendar.opens(), locale)),
                    new Option("after", Texts.day(calendar.closes().plusDays(1), locale)));
        });
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        return List.of(
                Hint.enter(
                        "day",
                        "opens",
                        "hint.opens",
                        Texts.typed(exercise.calendar().opens())),
                Hint.press("continue", "continue", "hint.continue"));
    }

    private static Outcome<ActualisationState> noted(Exercise exercise, String day) {
        if (!day.equals("opens")) {
            var error = DAYS.contains(day) ? day : "empty";
            return new Fault("window", "day", "early." + error).refusal(exercise.state());
        }
        return new Outcome.Completed<>(
                exercise.state().at(Place.DONE), Feedback.of("early.noted"), Judgement.right("window"));
    }
}
