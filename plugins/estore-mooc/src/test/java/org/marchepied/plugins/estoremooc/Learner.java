package org.marchepied.plugins.estoremooc;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;

/** Someone at an exercise, for tests: keeps the state from one action to the next. */
final class Learner {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private final EstoreMooc simulation = new EstoreMooc();
    private final StoreConfig config;
    private StoreState state;
    private PracticeFile papers;

    private Learner(StoreConfig config, PracticeFile papers) {
        this.config = config;
        this.papers = papers;
        this.state = simulation.start(config, new Start(42, TODAY, Locale.FRENCH, papers));
    }

    static Learner at(String config) {
        return at(config, PracticeFile.EMPTY);
    }

    /** At an exercise with single quotes in its JSON. */
    static Learner at(String config, PracticeFile papers) {
        return new Learner(SimulationJson.readConfig(config.replace('\'', '"'), StoreConfig.class), papers);
    }

    /** Presses a button, with fields as name, value, name, value. */
    Outcome<StoreState> presses(String button, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        var outcome = simulation.apply(config, state, Action.of(button, form));
        state = outcome.state();
        papers = outcome.papers().apply(papers);
        return outcome;
    }

    /** Does what the hints say, once. */
    Outcome<StoreState> obeys() {
        var action = Hint.toAction(simulation.next(config, state), Map.of());
        var outcome = simulation.apply(config, state, action);
        state = outcome.state();
        papers = outcome.papers().apply(papers);
        return outcome;
    }

    /** Does what the hints say until the page is reached. */
    Learner reaches(Place place) {
        while (state.place() != place) {
            obeys();
        }
        return this;
    }

    /** The button that the hints press next. */
    String nextButton() {
        var hints = simulation.next(config, state);
        return hints.get(hints.size() - 1).value();
    }

    List<Hint> hints() {
        return simulation.next(config, state);
    }

    StoreConfig config() {
        return config;
    }

    StoreState state() {
        return state;
    }

    PracticeFile papers() {
        return papers;
    }
}
