package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.Option;
import org.marchepied.plugin.page.ScreenPage;

/** Registering again after a month that was not declared. */
final class RegisterPage implements SitePage {

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> sent(exercise, action);
            case "back" -> SitePage.back(exercise, Place.HOME);
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        return ChoicePage.ticked(exercise, "REGISTER", "register", "day", page -> days(exercise, page));
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        return List.of(
                Hint.enter(
                        "day",
                        "today",
                        "hint.today",
                        Texts.typed(exercise.calendar().today())),
                Hint.enter("certify", Components.TICKED, "hint.certify"),
                Hint.press("continue", "continue", "hint.send"));
    }

    private static List<Option> days(Exercise exercise, ScreenPage page) {
        var calendar = exercise.calendar();
        return List.of(
                new Option("month", Texts.day(calendar.month().atDay(1), page.locale())),
                new Option("closes", Texts.day(calendar.closes(), page.locale())),
                new Option("today", page.text("register.today", Texts.day(calendar.today(), page.locale()))));
    }

    private static Outcome<ActualisationState> sent(Exercise exercise, Action action) {
        var faults = new ArrayList<Fault>();
        var day = action.field("day");
        if (!day.equals("today")) {
            faults.add(new Fault("window", "day", day.isEmpty() ? "register.empty" : "register.past"));
        }
        if (!action.field("certify").equals(Components.TICKED)) {
            faults.add(new Fault("window", "certify", "certify.empty"));
        }
        return faults.isEmpty()
                ? new Outcome.Completed<>(
                        exercise.state().at(Place.DONE), Feedback.of("register.sent"), Judgement.right("window"))
                : Fault.refusal(exercise.state(), faults);
    }
}
