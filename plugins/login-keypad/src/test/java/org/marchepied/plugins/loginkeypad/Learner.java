package org.marchepied.plugins.loginkeypad;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

    private final LoginKeypad simulation = new LoginKeypad();
    private final KeypadConfig config;
    private KeypadState state;
    private PracticeFile papers;

    private Learner(KeypadConfig config, PracticeFile papers) {
        this.config = config;
        this.papers = papers;
        this.state = simulation.start(config, new Start(42, LocalDate.of(2026, 9, 15), Locale.FRENCH, papers));
    }

    static Learner at(String scenario) {
        return with("{'scenario': '" + scenario + "'}", PracticeFile.EMPTY);
    }

    static Learner with(String config, PracticeFile papers) {
        return new Learner(SimulationJson.readConfig(config.replace('\'', '"'), KeypadConfig.class), papers);
    }

    /** Presses a button, with fields as name, value, name, value. */
    Outcome<KeypadState> presses(String button, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return does(Action.of(button, form));
    }

    Outcome<KeypadState> does(Action action) {
        var outcome = simulation.apply(config, state, action);
        state = outcome.state();
        papers = outcome.papers().apply(papers);
        return outcome;
    }

    /** Does what the hints say, once. */
    Outcome<KeypadState> obeys() {
        return does(Hint.toAction(simulation.next(config, state), Map.of()));
    }

    /** Finds each digit on the keypad and presses it. */
    Learner dials(String digits) {
        for (var digit : digits.toCharArray()) {
            presses("press?key=" + Draw.keypad(state).indexOf(digit - '0'));
        }
        return this;
    }

    /** Does what the hints say until the page is reached. */
    Learner reaches(Place place) {
        while (state.place() != place) {
            obeys();
        }
        return this;
    }

    KeypadState state() {
        return state;
    }

    PracticeFile papers() {
        return papers;
    }
}
