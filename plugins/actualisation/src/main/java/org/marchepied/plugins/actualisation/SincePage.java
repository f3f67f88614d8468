package org.marchepied.plugins.actualisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** Which kind, and since which day: a pension, the end of the search for a job. */
final class SincePage implements SitePage {

    private final Topic topic;
    private final List<String> kinds;

    private SincePage(Topic topic, List<String> kinds) {
        this.topic = topic;
        this.kinds = kinds;
    }

    static SincePage ofPension() {
        return new SincePage(Topic.PENSION, List.of("retirement", "disability"));
    }

    static SincePage ofStop() {
        return new SincePage(Topic.SEARCH, List.of("job", "training", "retirement", "sickness", "maternity", "other"));
    }

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> declared(exercise, action.field("kind"), action.field("from"));
            case "back" -> SitePage.back(exercise, Place.question(topic));
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        var given = exercise.given(topic);
        var held = new LinkedHashMap<String, String>();
        PeriodPage.hold(held, "from", given.from());
        if (!given.kind().isEmpty()) {
            held.put("kind", given.kind());
        }
        return Screen.of(exercise.state().place().name(), page -> new StaticTemplates()
                        .since(
                                page,
                                Sheet.of(exercise, page),
                                topic.key(),
                                ChoicePage.options(page, topic.key() + ".kind-", kinds)))
                .at("kind")
                .holding(held);
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var right = exercise.right(topic);
        if (right.from() == null) {
            return List.of(Hint.press("back", "back", "hint.back"));
        }
        var from = Texts.typed(right.from());
        return List.of(
                Hint.enter("kind", right.kind(), "hint." + topic.key() + "-kind"),
                Hint.enter("from", from, "hint.since", from),
                Hint.press("continue", "continue", "hint.continue"));
    }

    private Outcome<ActualisationState> declared(Exercise exercise, String kind, String from) {
        var right = exercise.right(topic);
        var checks = exercise.config().checksEach() && right.from() != null;
        var faults = new ArrayList<Fault>();
        if (!kinds.contains(kind)) {
            faults.add(new Fault(topic.key(), "kind", "kind.empty"));
        } else if (checks && !kind.equals(right.kind())) {
            faults.add(new Fault(topic.key(), "kind", topic.key() + ".other-kind"));
        }
        Dates.error(from, exercise.calendar(), Optional.ofNullable(checks ? right.from() : null))
                .ifPresent(error -> faults.add(new Fault(topic.key(), "from", "date." + error)));
        if (!faults.isEmpty()) {
            return Fault.refusal(exercise.state(), faults);
        }
        var date = Dates.read(from, exercise.calendar().month()).orElseThrow();
        return PeriodPage.declared(exercise, exercise.given(topic).since(kind, date));
    }
}
