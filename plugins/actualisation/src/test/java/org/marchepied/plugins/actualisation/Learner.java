package org.marchepied.plugins.actualisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;
import org.marchepied.plugin.testkit.TestPage;

/** Someone at an exercise on 3 October 2026, when September can be declared; keeps the state between actions. */
final class Learner {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 3);

    private final Actualisation simulation = new Actualisation();
    private final ActualisationConfig config;
    private final List<Judgement> judgements = new ArrayList<>();
    private ActualisationState state;
    private PracticeFile papers;

    private Learner(ActualisationConfig config, LocalDate today, PracticeFile papers) {
        this.config = config;
        this.papers = papers;
        this.state = simulation.start(config, new Start(42, today, Locale.FRENCH, papers));
    }

    /** In a situation, such as {@link Samples#ONE}. */
    static Learner in(String situation) {
        return with("'situation': {" + situation + "}");
    }

    static Learner with(String config) {
        return on(TODAY, config, PracticeFile.EMPTY);
    }

    static Learner on(LocalDate today, String config, PracticeFile papers) {
        return new Learner(config(config), today, papers);
    }

    static ActualisationConfig config(String config) {
        return SimulationJson.readConfig(("{" + config + "}").replace('\'', '"'), ActualisationConfig.class);
    }

    /** Presses a button, with fields as name, value, name, value. */
    Outcome<ActualisationState> presses(String button, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return does(Action.of(button, form));
    }

    Outcome<ActualisationState> does(Action action) {
        var outcome = simulation.apply(config, state, action);
        state = outcome.state();
        papers = outcome.papers().apply(papers);
        judgements.addAll(outcome.judgements());
        return outcome;
    }

    /** What is said at an element after a button was pressed; all of it, where several things are wrong. */
    List<String> hears(String button, String... fields) {
        var feedback = presses(button, fields).feedback();
        var all = new ArrayList<>(List.of(feedback));
        all.addAll(feedback.others());
        return all.stream().map(Learner::atElement).toList();
    }

    private static String atElement(Feedback feedback) {
        return feedback.target() == null ? feedback.key() : feedback.target() + ": " + feedback.key();
    }

    /** Does what the hints say, once. */
    Outcome<ActualisationState> obeys() {
        return does(Hint.toAction(simulation.next(config, state), screen().values()));
    }

    /** Does what the hints say until the page is reached. */
    Learner reaches(Place place) {
        while (state.place() != place) {
            obeys();
        }
        return this;
    }

    Learner finishes() {
        return reaches(Place.DONE);
    }

    Screen screen() {
        return simulation.view(config, state);
    }

    /** The page as French HTML, with plain spaces. */
    String html() {
        return TestPage.of(Actualisation.class, Locale.FRENCH).render(screen()).replace('\u00A0', ' ');
    }

    ActualisationState state() {
        return state;
    }

    ActualisationConfig config() {
        return config;
    }

    PracticeFile papers() {
        return papers;
    }

    List<Judgement> judgements() {
        return judgements;
    }
}
