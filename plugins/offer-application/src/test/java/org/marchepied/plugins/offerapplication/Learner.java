package org.marchepied.plugins.offerapplication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;
import org.marchepied.plugin.Upload;
import org.marchepied.plugin.testkit.TestPage;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;

/** Someone at an exercise, for tests: keeps the state from one action to the next. */
public final class Learner {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private static final int MOST_STEPS = 100;

    private final OfferApplication simulation = new OfferApplication();
    private final OfferConfig config;
    private OfferState state;
    private PracticeFile papers;

    private Learner(OfferConfig config, PracticeFile papers) {
        this.config = config;
        this.papers = papers;
        this.state = simulation.start(config, new Start(42, TODAY, Locale.FRENCH, papers));
    }

    public static Learner at(String task) {
        return with("{'task': '" + task + "'}", PracticeFile.EMPTY);
    }

    /** @param config JSON with single quotes */
    public static Learner with(String config, PracticeFile papers) {
        return new Learner(SimulationJson.readConfig(config.replace('\'', '"'), OfferConfig.class), papers);
    }

    /** Presses a button, with fields as name, value, name, value. */
    public Outcome<OfferState> presses(String button, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return does(Action.of(button, form));
    }

    /** Does the right thing of this page, save for some fields, as name, value, name, value. */
    public Outcome<OfferState> slips(String... fields) {
        var right = Hint.toAction(
                simulation.next(config, state), simulation.view(config, state).values());
        var form = new LinkedHashMap<>(right.fields());
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return does(new Action(right.name(), form));
    }

    /** Chooses a file of the computer where the list of files is open. */
    public Outcome<OfferState> sends(String fileName, String mediaType, long bytes) {
        return does(Action.of("send-file", Map.of()).with(Map.of("own-file", new Upload(fileName, mediaType, bytes))));
    }

    public Outcome<OfferState> does(Action action) {
        var outcome = simulation.apply(config, state, action);
        state = outcome.state();
        papers = outcome.papers().apply(papers);
        return outcome;
    }

    /** Does what the hints say, once. */
    public Outcome<OfferState> obeys() {
        return slips();
    }

    /** Does what the hints say until the page is reached. */
    public Learner reaches(Place place) {
        for (var step = 0; state.place() != place; step++) {
            if (step == MOST_STEPS) {
                throw new AssertionError("The hints do not lead to " + place + " but to " + state.place());
            }
            obeys();
        }
        return this;
    }

    /** Does what the hints say until a button is the next thing to press. */
    public Learner reaches(Place place, String button) {
        reaches(place);
        for (var step = 0; !last(hints()).value().equals(button); step++) {
            if (step == MOST_STEPS) {
                throw new AssertionError("The hints do not press " + button + " but " + hints());
            }
            obeys();
        }
        return this;
    }

    public List<Hint> hints() {
        return simulation.next(config, state);
    }

    /** What the screen shows, in French. */
    public String screen() {
        return TestPage.of(OfferApplication.class, Locale.FRENCH).render(simulation.view(config, state));
    }

    /** The words on the screen. */
    public String text() {
        return Jsoup.parse(screen()).text();
    }

    /** The words of each element on the screen. */
    public List<String> all(String selector) {
        return Jsoup.parse(screen()).select(selector).eachText();
    }

    /** The actions of buttons on the screen. */
    public List<String> buttons(String selector) {
        return Jsoup.parse(screen()).select(selector).eachAttr("value");
    }

    /** What a field of the screen holds. */
    public String field(String name) {
        return Jsoup.parse(screen()).select("[name=" + name + "]").val();
    }

    public OfferState state() {
        return state;
    }

    public PracticeFile papers() {
        return papers;
    }

    private static Hint last(List<Hint> hints) {
        return hints.get(hints.size() - 1);
    }
}
