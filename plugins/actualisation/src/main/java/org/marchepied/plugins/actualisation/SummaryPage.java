package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Declaration;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** All answers before they are sent: read again, change, certify, send. */
final class SummaryPage implements SitePage {

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "send" -> send(exercise, action);
            case "edit" -> edit(exercise, action.field("topic"));
            case "leave" -> new Fault(skill(exercise), "leave", "summary.not-sent").refusal(exercise.state());
            case "back" -> SitePage.back(exercise, before(exercise));
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        var title = exercise.config().rectifies() ? "summary.rectify-title" : "summary.title";
        return Screen.of("SUMMARY", page -> new StaticTemplates()
                        .summary(page, Sheet.of(exercise, page), page.text(title), Summary.rows(exercise, page)))
                .at("lead");
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var wrong = exercise.wrong();
        if (!wrong.isEmpty()) {
            var topic = wrong.get(0).key();
            return List.of(Hint.press("edit-" + topic, "edit?topic=" + topic, "hint.edit"));
        }
        return List.of(
                Hint.enter("certify", Components.TICKED, "hint.certify"), Hint.press("send", "send", "hint.send"));
    }

    private static String skill(Exercise exercise) {
        return exercise.config().rectifies() ? "rectify" : "check";
    }

    private static Place before(Exercise exercise) {
        return exercise.config().rectifies() ? Place.HOME : Place.last(exercise.state(), Topic.SEARCH);
    }

    private static Outcome<ActualisationState> edit(Exercise exercise, String key) {
        var topic = topic(key);
        if (topic.isEmpty()) {
            return SitePage.unknown(exercise);
        }
        var state = exercise.state().edits(topic.get());
        return exercise.wrong().contains(topic.get())
                ? new Outcome.Advanced<>(state, Feedback.of("summary.edit"), Judgement.right(skill(exercise)))
                : new Outcome.Advanced<>(state, Feedback.of("summary.edit"));
    }

    private static Optional<Topic> topic(String key) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.key().equals(key))
                .findFirst();
    }

    private static Outcome<ActualisationState> send(Exercise exercise, Action action) {
        var faults = new ArrayList<Fault>();
        for (var topic : exercise.wrong()) {
            faults.add(Summary.fault(exercise, topic, "row-" + topic.key(), skill(exercise)));
        }
        if (!action.field("certify").equals(Components.TICKED)) {
            faults.add(new Fault(skill(exercise), "certify", "certify.empty"));
        }
        if (!faults.isEmpty()) {
            return Fault.refusal(exercise.state(), faults);
        }
        var declaration = declaration(exercise);
        return new Outcome.Completed<>(
                exercise.state().at(Place.DONE),
                Feedback.of("summary." + exercise.ending(), declaration.number()),
                List.of(Judgement.right(skill(exercise))),
                papers -> papers.with(declaration));
    }

    private static Declaration declaration(Exercise exercise) {
        var work = exercise.given(Topic.WORK);
        var calendar = exercise.calendar();
        return new Declaration(
                calendar.month().toString(),
                Draw.number(exercise.state().seed()),
                calendar.today(),
                Math.round(work.minutes() / 60f),
                work.grossCents(),
                exercise.given(Topic.SEARCH).yes());
    }
}
