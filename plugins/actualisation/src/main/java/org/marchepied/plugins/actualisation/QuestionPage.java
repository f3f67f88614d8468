package org.marchepied.plugins.actualisation;

import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;

/** A question of the form that is answered with yes or no. */
final class QuestionPage implements SitePage {

    private static final List<String> REPLIES = List.of("yes", "no");

    private final Topic topic;

    QuestionPage(Topic topic) {
        this.topic = topic;
    }

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> answered(exercise, action.field("answer"));
            case "back" -> SitePage.back(exercise, exercise.state().place().before(exercise.state()));
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        var state = exercise.state();
        var screen = ChoicePage.screen(
                exercise,
                state.place().name(),
                topic.key(),
                "answer",
                page -> ChoicePage.options(page, "reply.", REPLIES));
        return state.hasAnswered(topic)
                ? screen.holding(Map.of("answer", reply(exercise.given(topic).yes())))
                : screen;
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var reply = reply(exercise.right(topic).yes());
        return List.of(
                Hint.enter("answer", reply, "hint." + topic.key() + "-" + reply),
                Hint.press("continue", "continue", "hint.continue"));
    }

    private Outcome<ActualisationState> answered(Exercise exercise, String reply) {
        var state = exercise.state();
        if (!REPLIES.contains(reply)) {
            return new Fault(topic.key(), "answer", "reply.empty").refusal(state);
        }
        var isRight = reply.equals(reply(exercise.right(topic).yes()));
        if (!isRight && exercise.config().checksEach()) {
            return new Fault(topic.key(), "answer", topic.key() + ".not-" + reply).refusal(state);
        }
        var answered = state.with(exercise.given(topic).replied(reply.equals("yes")));
        var next = answered.at(answered.place().after(answered));
        return isRight
                ? new Outcome.Advanced<>(next, Feedback.NONE, Judgement.right(topic.key()))
                : new Outcome.Advanced<>(next, Feedback.NONE);
    }

    private static String reply(boolean yes) {
        return yes ? "yes" : "no";
    }
}
