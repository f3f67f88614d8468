package org.marchepied.server.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.Start;
import org.marchepied.server.page.Pages;

/** A pack's question, judged and remembered by the same mechanism as every simulation. */
public final class QuestionSimulation implements Simulation<QuestionSimulation.Config, QuestionSimulation.State> {

    static final String ID = "question";
    static final String ANSWER = "answer";
    static final String CHOICE = "choice";

    /**
     * The question as the pack words it; all texts are sanitised HTML.
     *
     * @param explanation null for none
     */
    public record Config(
            String prompt, List<Choice> choices, @Nullable String explanation) {
        public Config {
            choices = List.copyOf(choices);
        }

        public boolean multiple() {
            return choices.stream().filter(Choice::right).count() > 1;
        }

        boolean isRight(List<Integer> chosen) {
            return IntStream.range(0, choices.size())
                    .allMatch(choice -> choices.get(choice).right() == chosen.contains(choice));
        }
    }

    /**
     * @param feedback null for none
     */
    public record Choice(
            String html, boolean right, @Nullable String feedback) {}

    /**
     * @param chosen positions of the choices in the last answer; empty before the first
     */
    public record State(List<Integer> chosen, boolean right) {
        public State {
            chosen = List.copyOf(chosen);
        }
    }

    @Override
    public Descriptor<Config, State> descriptor() {
        return new Descriptor<>(ID, 1, Config.class, State.class, Set.of(ANSWER), Set.of());
    }

    @Override
    public State start(Config config, Start start) {
        return new State(List.of(), false);
    }

    @Override
    public Outcome<State> apply(Config config, State state, Action action) {
        if (state.right()) {
            return new Outcome.Completed<>(state, Feedback.of("right"));
        }
        var chosen = chosen(config, action);
        if (chosen.isEmpty() || !action.name().equals(ANSWER)) {
            return new Outcome.Rejected<>(state, Feedback.of("choose").at(CHOICE));
        }
        var next = new State(chosen, config.isRight(chosen));
        if (next.right()) {
            return new Outcome.Completed<>(next, Feedback.of("right"), Judgement.right(ANSWER));
        }
        var key = config.multiple() ? "not-all" : "wrong";
        return new Outcome.Rejected<>(next, Feedback.of(key), Judgement.wrong(ANSWER, key));
    }

    @Override
    public Screen view(Config config, State state) {
        return Screen.of(page -> Pages.TEMPLATES.question(page, config, state));
    }

    @Override
    public List<Hint> next(Config config, State state) {
        if (state.right()) {
            return List.of();
        }
        var hints = new ArrayList<Hint>();
        for (var choice = 0; choice < config.choices().size(); choice++) {
            if (config.choices().get(choice).right()) {
                hints.add(
                        config.multiple()
                                ? Hint.enter(CHOICE + "-" + choice, "on", "hint-tick")
                                : Hint.enter(CHOICE, Integer.toString(choice), "hint-choose", choice + 1));
            }
        }
        hints.add(Hint.press(ANSWER, ANSWER, "hint-answer"));
        return hints;
    }

    private static List<Integer> chosen(Config config, Action action) {
        return IntStream.range(0, config.choices().size())
                .filter(choice -> config.multiple()
                        ? !action.field(CHOICE + "-" + choice).isEmpty()
                        : action.field(CHOICE).equals(Integer.toString(choice)))
                .boxed()
                .toList();
    }
}
