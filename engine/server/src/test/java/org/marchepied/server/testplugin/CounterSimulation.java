package org.marchepied.server.testplugin;

import java.util.List;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;

/** The smallest procedure: press "one more" until the goal is reached. */
@SimulationPlugin
public class CounterSimulation implements Simulation<CounterSimulation.Config, CounterSimulation.State> {

    public record Config(int goal) {}

    public record State(int count) {}

    @Override
    public Descriptor<Config, State> descriptor() {
        return new Descriptor<>("counter", 1, Config.class, State.class, Set.of("count"), Set.of());
    }

    @Override
    public State start(Config config, Start start) {
        return new State(0);
    }

    @Override
    public Outcome<State> apply(Config config, State state, Action action) {
        if (!action.name().equals("more")) {
            return new Outcome.Rejected<>(state, Feedback.of("no"), Judgement.wrong("count", "other"));
        }
        var next = new State(Math.min(config.goal(), state.count() + 1));
        return next.count() == config.goal()
                ? new Outcome.Completed<>(next, Feedback.of("done"), Judgement.right("count"))
                : new Outcome.Advanced<>(next, Feedback.of("yes"), Judgement.right("count"));
    }

    @Override
    public Screen view(Config config, State state) {
        return Screen.of(page -> output -> output.writeContent(String.valueOf(state.count())));
    }

    @Override
    public List<Hint> next(Config config, State state) {
        return state.count() == config.goal() ? List.of() : List.of(Hint.press("more", "more", "yes"));
    }
}
