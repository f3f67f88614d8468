package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** From which day to which day: a training, an illness, a maternity leave. */
final class PeriodPage implements SitePage {

    private final Topic topic;

    PeriodPage(Topic topic) {
        this.topic = topic;
    }

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> dated(exercise, action.field("from"), action.field("to"));
            case "back" -> SitePage.back(exercise, Place.question(topic));
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        var held = new LinkedHashMap<String, String>();
        hold(held, "from", exercise.given(topic).from());
        hold(held, "to", exercise.given(topic).to());
        return Screen.of(exercise.state().place().name(), page -> new StaticTemplates()
                        .period(page, Sheet.of(exercise, page), topic.key()))
                .at("from")
                .holding(held);
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var right = exercise.right(topic);
        if (right.from() == null || right.to() == null) {
            return List.of(Hint.press("back", "back", "hint.back"));
        }
        var from = Texts.typed(right.from());
        var to = Texts.typed(right.to());
        return List.of(
                Hint.enter("from", from, "hint.from", from),
                Hint.enter("to", to, "hint.to", to),
                Hint.press("continue", "continue", "hint.continue"));
    }

    static void hold(Map<String, String> held, String field, @Nullable LocalDate date) {
        if (date != null) {
            held.put(field, Texts.typed(date));
        }
    }

    private Outcome<ActualisationState> dated(Exercise exercise, String from, String to) {
        var calendar = exercise.calendar();
        var first = Dates.read(from, calendar.month());
        var last = Dates.read(to, calendar.month());
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            return new Fault(topic.key(), "to", "date.reversed").refusal(exercise.state());
        }
        var right = exercise.right(topic);
        var faults = new ArrayList<Fault>();
        fault(exercise, from, right.from(), "from").ifPresent(faults::add);
        fault(exercise, to, right.to(), "to").ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Fault.refusal(exercise.state(), faults);
        }
        var answer = exercise.given(topic).lasting(first.orElseThrow(), last.orElseThrow());
        return declared(exercise, answer);
    }

    private Optional<Fault> fault(Exercise exercise, String typed, @Nullable LocalDate right, String field) {
        var expected =
                Optional.ofNullable(right).filter(any -> exercise.config().checksEach());
        return Dates.error(typed, exercise.calendar(), expected)
                .map(error -> new Fault(topic.key(), field, "date." + error));
    }

    /** The page after, with what was declared. */
    static Outcome<ActualisationState> declared(Exercise exercise, Answer answer) {
        var state = exercise.state().with(answer);
        var next = state.at(state.place().after(state));
        return answer.declaresAs(exercise.right(answer.topic()))
                ? new Outcome.Advanced<>(
                        next, Feedback.NONE, Judgement.right(answer.topic().key()))
                : new Outcome.Advanced<>(next, Feedback.NONE);
    }
}
