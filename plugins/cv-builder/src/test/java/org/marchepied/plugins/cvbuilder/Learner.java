package org.marchepied.plugins.cvbuilder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;
import org.marchepied.plugin.Upload;
import org.marchepied.plugin.testkit.TestPage;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Place;

/** Someone at an exercise, for tests: keeps the state and the papers from one action to the next. */
final class Learner {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private final CvBuilder simulation = new CvBuilder();
    private final CvConfig config;
    private CvState state;
    private PracticeFile papers;

    private Learner(String config, PracticeFile papers) {
        this.config = SimulationJson.readConfig(config.replace('\'', '"'), CvConfig.class);
        this.papers = papers;
        this.state = simulation.start(this.config, new Start(42, TODAY, Locale.FRENCH, papers));
    }

    static Learner at(String task) {
        return with("{'task': '" + task + "'}");
    }

    static Learner with(String config) {
        return new Learner(config, PracticeFile.EMPTY);
    }

    /** The same learner, in another exercise. */
    Learner thenAt(String otherConfig) {
        return new Learner(otherConfig, papers);
    }

    /** Presses a button, with fields as name, value, name, value. */
    Outcome<CvState> presses(String button, String... fields) {
        return does(Action.of(button, form(Map.of(), fields)));
    }

    /** Does what the hints say, except for some fields, as name, value, name, value. */
    Outcome<CvState> obeysBut(String... fields) {
        var right = Hint.toAction(
                simulation.next(config, state), simulation.view(config, state).values());
        return does(Action.of(right.name(), form(right.fields(), fields)));
    }

    Outcome<CvState> obeys() {
        return obeysBut();
    }

    /** Sends a file from the computer. */
    Outcome<CvState> sends(String button, Upload file, String... fields) {
        return does(Action.of(button, form(Map.of(), fields)).with(Map.of("upload", file)));
    }

    Outcome<CvState> does(Action action) {
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

    Document screen() {
        return Jsoup.parse(TestPage.of(CvBuilder.class, Locale.FRENCH).render(simulation.view(config, state)));
    }

    CvConfig config() {
        return config;
    }

    CvState state() {
        return state;
    }

    PracticeFile papers() {
        return papers;
    }

    private static Map<String, String> form(Map<String, String> held, String... fields) {
        var form = new LinkedHashMap<>(held);
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }
}
