package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;

/** The month can no longer be declared: what to do. */
final class LatePage implements SitePage {

    private static final List<String> WAYS = List.of("wait", "next-month", "call", "register");

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> chosen(exercise, action.field("way"));
            case "back" -> SitePage.back(exercise, Place.HOME);
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        return ChoicePage.screen(exercise, "LATE", "late", "way", page -> ChoicePage.options(page, "late.way-", WAYS));
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        return List.of(Hint.enter("way", "register", "hint.late"), Hint.press("continue", "continue", "hint.continue"));
    }

    private static Outcome<ActualisationState> chosen(Exercise exercise, String way) {
        var state = exercise.state();
        return switch (way) {
            case "register" ->
                new Outcome.Advanced<>(
                        state.at(Place.REGISTER), Feedback.of("home.register"), Judgement.right("window"));
            // A good idea, which leads to the same page.
            case "call" ->
                new Outcome.Rejected<>(state, Feedback.of("late.call").at("way"));
            case "wait", "next-month" -> new Fault("window", "way", "late." + way).refusal(state);
            default -> new Fault("window", "way", "late.empty").refusal(state);
        };
    }
}
