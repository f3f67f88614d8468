package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugins.actualisation.Situation.Job;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** The employers of the month, one after the other, each with its hours and its gross pay. */
final class EmployersPage implements SitePage {

    private static final int MOST_HOURS = 24 * 31;

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "add" -> added(exercise, action);
            case "remove" -> removed(exercise, action.field("pay"));
            case "continue" -> finished(exercise, action);
            case "back" -> SitePage.back(exercise, Place.WORK);
            default -> SitePage.unknown(exercise);
        };
    }

    /** The form is empty after an employer was added. */
    @Override
    public Screen view(Exercise exercise) {
        var pays = exercise.given(Topic.WORK).pays();
        return Screen.of("EMPLOYERS", page -> new StaticTemplates()
                        .employers(
                                page,
                                Sheet.of(exercise, page),
                                pays,
                                pays.stream().map(pay -> Summary.pay(pay, page)).toList()))
                .edition(pays.size())
                .at(pays.isEmpty() ? "employer" : "added");
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var right = exercise.right(Topic.WORK);
        if (!right.yes()) {
            return List.of(Hint.press("back", "back", "hint.back"));
        }
        var missing = new ArrayList<>(right.pays());
        var given = exercise.given(Topic.WORK).pays();
        for (var at = 0; at < given.size(); at++) {
            if (!missing.remove(given.get(at))) {
                return List.of(Hint.press("remove-" + at, "remove?pay=" + at, "hint.remove"));
            }
        }
        return missing.isEmpty()
                ? List.of(Hint.press("continue", "continue", "hint.all-employers"))
                : hints(missing.get(0));
    }

    private static List<Hint> hints(Pay pay) {
        var hours = Hours.text(pay.minutes());
        var gross = Money.text(pay.grossCents());
        return List.of(
                Hint.enter("employer", pay.employer(), "hint.employer", pay.employer()),
                Hint.enter("hours", hours, "hint.hours", hours),
                Hint.enter("gross", gross, "hint.gross", gross),
                Hint.press("add", "add", "hint.add"));
    }

    private static Outcome<ActualisationState> added(Exercise exercise, Action action) {
        var left = left(exercise);
        var meant = Employers.meant(left, action.field("employer"));
        var minutes = Hours.read(action.field("hours"));
        var cents = Money.read(action.field("gross"));
        // With two contracts at one employer, the one whose payslip was copied.
        var job = meant.stream()
                .filter(any -> any.minutes() == minutes.orElse(-1) || any.grossCents() == cents.orElse(-1))
                .findFirst()
                .or(() -> meant.stream().findFirst());
        var faults = new ArrayList<Fault>();
        if (job.isEmpty()) {
            faults.add(new Fault("work", "employer", "employer." + employerError(exercise, action.field("employer"))));
        }
        var check = job.filter(any -> exercise.config().checksEach()).map(any -> new PayCheck(exercise.config(), any));
        hoursError(action.field("hours"), check)
                .ifPresent(error -> faults.add(new Fault("hours", "hours", "hours." + error)));
        payError(action.field("gross"), check)
                .ifPresent(error -> faults.add(new Fault("pay", "gross", "gross." + error)));
        if (!faults.isEmpty()) {
            return Fault.refusal(exercise.state(), faults, rights(faults, check.isPresent()));
        }
        var pay = new Pay(job.orElseThrow().employer(), minutes.orElseThrow(), cents.orElseThrow());
        var state = exercise.state().with(exercise.given(Topic.WORK).with(pay));
        return new Outcome.Advanced<>(
                state, Feedback.of("employers.added", pay.employer()), rights(faults, check.isPresent()));
    }

    /** Hours and pay are proved right only where they are compared with the payslip. */
    private static Judgement[] rights(List<Fault> faults, boolean compared) {
        return List.of("hours", "pay").stream()
                .filter(skill -> compared
                        && faults.stream().noneMatch(fault -> fault.skill().equals(skill)))
                .map(Judgement::right)
                .toArray(Judgement[]::new);
    }

    private static Optional<String> hoursError(String typed, Optional<PayCheck> check) {
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        var minutes = Hours.read(typed);
        if (minutes.isEmpty()) {
            return Optional.of("unreadable");
        }
        var error = check.flatMap(known -> known.hours(minutes.getAsInt()));
        return minutes.getAsInt() > MOST_HOURS * 60
                        && error.filter("pay"::equals).isEmpty()
                ? Optional.of("too-many")
                : minutes.getAsInt() == 0 ? Optional.of("zero") : error;
    }

    private static Optional<String> payError(String typed, Optional<PayCheck> check) {
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        var cents = Money.read(typed);
        return cents.isEmpty() ? Optional.of("unreadable") : check.flatMap(known -> known.pay(cents.getAsLong()));
    }

    private static String employerError(Exercise exercise, String typed) {
        if (typed.isBlank()) {
            return "empty";
        }
        var config = exercise.config();
        if (!Employers.meant(config.situation().jobs(), typed).isEmpty()) {
            return "twice";
        }
        var lastMonth = config.lastMonth();
        return lastMonth != null && !Employers.meant(List.of(lastMonth), typed).isEmpty() ? "other-month" : "different";
    }

    /** The jobs that are not yet declared. */
    private static List<Job> left(Exercise exercise) {
        var left = new ArrayList<>(exercise.config().situation().jobs());
        for (var pay : exercise.given(Topic.WORK).pays()) {
            left.stream()
                    .filter(job -> job.employer().equals(pay.employer()))
                    .min(Comparator.comparing(job -> !job.pay().equals(pay)))
                    .ifPresent(left::remove);
        }
        return left;
    }

    private static Outcome<ActualisationState> removed(Exercise exercise, String pay) {
        var answer = exercise.given(Topic.WORK);
        if (!pay.matches("[0-9]") || Integer.parseInt(pay) >= answer.pays().size()) {
            return SitePage.unknown(exercise);
        }
        var state = exercise.state().with(answer.without(Integer.parseInt(pay)));
        return new Outcome.Advanced<>(state, Feedback.of("employers.removed"));
    }

    private static Outcome<ActualisationState> finished(Exercise exercise, Action action) {
        var state = exercise.state();
        var given = exercise.given(Topic.WORK);
        if (!action.field("hours").isBlank() || !action.field("gross").isBlank()) {
            return new Fault("work", "add", "employers.not-added").refusal(state);
        }
        if (given.pays().isEmpty()) {
            return new Fault("work", "employer", "employers.none").refusal(state);
        }
        var next = state.at(state.place().after(state));
        if (given.declaresAs(exercise.right(Topic.WORK))) {
            return new Outcome.Advanced<>(next, Feedback.NONE, Judgement.right("work"));
        }
        return exercise.config().checksEach()
                ? Summary.fault(exercise, Topic.WORK, "employer", "work").refusal(state)
                : new Outcome.Advanced<>(next, Feedback.NONE);
    }
}
