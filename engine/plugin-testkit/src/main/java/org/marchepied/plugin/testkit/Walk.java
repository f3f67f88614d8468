package org.marchepied.plugin.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;

/**
 * One learner who does right, wrong and absurd things in a seeded order, and looks at everything on the way. What is
 * wrong goes to the findings; nothing is thrown.
 */
final class Walk<C extends Record, S extends Record> {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final int MOST_STEPS = 30;
    private static final int MOST_HINTS = 200;
    private static final Pattern ERROR_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Simulation<C, S> simulation;
    private final C config;
    private final Sample sample;
    private final Bundles bundles;
    private final long seed;
    private final Random random;
    private final Findings findings;
    private final Set<Long> screensSeen;

    private final Locale locale;
    private final Secrets secrets;
    private final Set<String> secretFields;
    private final List<String> history = new ArrayList<>();
    private PracticeFile papers;
    private Feedback feedback = Feedback.NONE;
    private boolean refused;
    private @Nullable Map<String, String> typed;

    Walk(
            Simulation<C, S> simulation,
            C config,
            Sample sample,
            Bundles bundles,
            long seed,
            Findings findings,
            Set<Long> screensSeen) {
        this.simulation = simulation;
        this.config = config;
        this.sample = sample;
        this.bundles = bundles;
        this.seed = seed;
        this.random = Seeds.random(seed);
        this.findings = findings;
        this.screensSeen = screensSeen;
        this.locale = (seed / 7) % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH;
        this.secrets = new Secrets(sample.secrets());
        this.secretFields = simulation.descriptor().secretFields();
        this.papers = sample.practiceFile();
    }

    /** From the start, a random number of actions, then as the hints say until done. */
    void go() {
        guarded(() -> {
            var start = new Start(seed, TODAY.plusDays(random.nextInt(400)), locale, sample.practiceFile());
            var first = simulation.start(config, start);
            if (!first.equals(simulation.start(config, start))) {
                find(Promise.SAME_SEED_SAME_RESULT, "Two starts with the same seed differ: " + first);
            }
            from(first, random.nextInt(MOST_STEPS));
        });
    }

    /** From a state of an older version, now migrated. */
    void goFrom(S state) {
        guarded(() -> from(state, random.nextInt(MOST_STEPS)));
    }

    private void guarded(Runnable steps) {
        try {
            steps.run();
        } catch (RuntimeException | StackOverflowError thrown) {
            find(Promise.STANDS_ANY_ACTION, "Threw " + thrown + at(thrown));
        }
    }

    private void from(S first, int steps) {
        var state = kept(first);
        var detour = random.nextInt(steps + 1);
        for (var step = 0; step < steps; step++) {
            if (step == detour) {
                followHints(state);
            }
            state = kept(step(state, choice(state, look(state))));
        }
        look(state);
        followHints(state);
    }

    /** The state as the engine would give it back. */
    private S kept(S state) {
        var json = SimulationJson.write(state);
        secrets.in(json)
                .ifPresent(
                        secret -> find(Promise.KEEPS_SECRETS, "The state keeps the secret '" + secret + "': " + json));
        S back;
        try {
            back = SimulationJson.readState(json, simulation.descriptor().stateType());
        } catch (RuntimeException unreadable) {
            find(Promise.KEEPS_STATE_IN_JSON, "The state's JSON cannot be read: " + unreadable + ": " + json);
            return state;
        }
        if (!back.equals(state)) {
            find(Promise.KEEPS_STATE_IN_JSON, "The state comes back different from JSON: " + state + " became " + back);
        }
        return back;
    }

    private Document look(S state) {
        var screen = simulation.view(config, state);
        var page = page();
        var html = page.render(screen);
        var document = Jsoup.parse(html);
        secrets.in(document)
                .ifPresent(secret -> find(Promise.KEEPS_SECRETS, "The screen shows the secret '" + secret + "'."));
        if (!html.equals(page().render(simulation.view(config, state)))) {
            find(Promise.SAME_SEED_SAME_RESULT, "Two views of the same state differ.");
        }
        if (screensSeen.add(mark(html))) {
            ScreenCheck.problems(document, secretFields)
                    .forEach(problem -> find(Promise.SCREENS_ARE_ACCESSIBLE, problem));
        }
        feedbackFits(document, screen);
        hintsFit(state, screen);
        printoutsFit(state, page);
        page.problems().forEach(problem -> find(Promise.SAYS_EVERYTHING_IN_EVERY_LANGUAGE, problem));
        return document;
    }

    private TestPage page() {
        var page = new TestPage(bundles, locale).typed(typed);
        return refused ? page.refusing(feedback) : page;
    }

    private void feedbackFits(Document document, Screen screen) {
        faultFits(document, feedback);
        feedback.others().forEach(other -> faultFits(document, other));
        var focus = screen.focus();
        if (focus != null && document.getElementById(TestPage.ID_PREFIX + focus) == null) {
            find(Promise.HINTS_FIT_THE_SCREEN, "The focus is to go to '" + focus + "', which is not on the screen.");
        }
    }

    private void faultFits(Document document, Feedback fault) {
        var target = fault.target();
        if (target != null && document.getElementById(TestPage.ID_PREFIX + target) == null) {
            find(
                    Promise.HINTS_FIT_THE_SCREEN,
                    "The feedback '" + fault.key() + "' is about '" + target + "', which is not on the screen.");
        } else if (refused
                && target != null
                && document.getElementById(TestPage.ID_PREFIX + target + "-error") == null) {
            find(
                    Promise.SCREENS_ARE_ACCESSIBLE,
                    "The screen does not show the error of '" + target + "'; use Components.error.");
        }
    }

    private void printoutsFit(S state, TestPage page) {
        for (var printout : simulation.printouts(config, state)) {
            page.sentence(printout.titleKey(), List.of());
            var html = page.render(printout);
            var document = Jsoup.parse(html);
            secrets.in(document)
                    .ifPresent(secret -> find(
                            Promise.KEEPS_SECRETS,
                            "The printout '" + printout.name() + "' shows the secret '" + secret + "'."));
            if (screensSeen.add(mark("print " + html))) {
                ScreenCheck.printoutProblems(document)
                        .forEach(problem ->
                                find(Promise.SCREENS_ARE_ACCESSIBLE, "Printout '" + printout.name() + "': " + problem));
            }
        }
    }

    private void hintsFit(S state, Screen screen) {
        var hints = simulation.next(config, state);
        if (!hints.equals(simulation.next(config, state))) {
            find(Promise.SAME_SEED_SAME_RESULT, "The hints differ from one call to the next: " + hints);
        }
        var page = page().coaching(hints);
        var html = page.render(screen);
        page.problems().forEach(problem -> find(Promise.SAYS_EVERYTHING_IN_EVERY_LANGUAGE, problem));
        if (!screensSeen.add(mark("hints " + html))) {
            return;
        }
        var coached = Jsoup.parse(html);
        ScreenCheck.problems(coached, secretFields).forEach(problem -> find(Promise.SCREENS_ARE_ACCESSIBLE, problem));
        for (var hint : hints) {
            var element = coached.getElementById(TestPage.ID_PREFIX + hint.target());
            var fits = element != null
                    && (hint.move() != Hint.Move.PRESS
                            ? element.attr("name").equals(hint.target())
                                    || !element.select("[name=" + hint.target() + "]")
                                            .isEmpty()
                            : element.is("button") && element.attr("value").equals(hint.value()));
            if (!fits) {
                find(Promise.HINTS_FIT_THE_SCREEN, "There is nothing on the screen for " + hint + ".");
            } else if (coached.getElementById(TestPage.ID_PREFIX + hint.target() + "-coach") == null) {
                find(
                        Promise.HINTS_FIT_THE_SCREEN,
                        "The screen does not show the coach mark of '" + hint.target() + "'; use Components.coach.");
            }
        }
    }

    private Action choice(S state, Document screen) {
        var hints = simulation.next(config, state);
        var dice = random.nextInt(100);
        if (dice < 50 && hints.stream().anyMatch(hint -> hint.move() == Hint.Move.PRESS)) {
            return follow(state, hints);
        }
        return new Wanderer(screen, hints, secretFields, random).action();
    }

    private Action follow(S state, List<Hint> hints) {
        return Hint.toAction(hints, simulation.view(config, state).values());
    }

    private S step(S state, Action action) {
        note(action);
        var done = simulation.next(config, state).isEmpty();
        var outcome = simulation.apply(config, state, action);
        repeats(state, action, outcome);
        feedback = outcome.feedback();
        refused = outcome instanceof Outcome.Rejected;
        typed = keeps(state, outcome) ? typed : null;
        speaks(outcome.feedback());
        judges(outcome);
        writes(outcome);
        var over = simulation.next(config, outcome.state()).isEmpty();
        if (outcome instanceof Outcome.Completed && !over) {
            find(Promise.NEXT_COMPLETES, "The action completed, yet next is not empty.");
        }
        if (done && !over) {
            find(Promise.NEXT_COMPLETES, "The simulation was completed and an action undid it.");
        }
        return outcome.state();
    }

    private void note(Action action) {
        history.add(shortened(action.toString()));
        var harmless = new LinkedHashMap<String, String>();
        action.fields().forEach((field, value) -> {
            if (secretFields.contains(field)) {
                secrets.add(value);
            } else {
                harmless.put(field, value);
            }
        });
        typed = harmless;
    }

    /** As the engine does: what is typed stays while the screen stays, unless the procedure is done. */
    private boolean keeps(S before, Outcome<S> outcome) {
        return !(outcome instanceof Outcome.Completed)
                && simulation
                        .view(config, before)
                        .name()
                        .equals(simulation.view(config, outcome.state()).name());
    }

    private void repeats(S state, Action action, Outcome<S> outcome) {
        var again = simulation.apply(config, state, action);
        if (!again.getClass().equals(outcome.getClass())
                || !again.state().equals(outcome.state())
                || !again.feedback().equals(outcome.feedback())
                || !again.judgements().equals(outcome.judgements())
                || !again.papers().apply(papers).equals(outcome.papers().apply(papers))) {
            find(Promise.SAME_SEED_SAME_RESULT, "The same action on the same state gave " + outcome + " and " + again);
        }
    }

    private void speaks(Feedback said) {
        if (said.key().isEmpty()) {
            if (refused) {
                find(Promise.REFUSES_KINDLY, "An action was refused without a word.");
            }
            return;
        }
        var page = new TestPage(bundles, locale);
        page.sentence(said.key(), said.args());
        said.others().forEach(this::speaks);
        page.problems().forEach(problem -> find(Promise.SAYS_EVERYTHING_IN_EVERY_LANGUAGE, problem));
        secrets.in(said.toString())
                .ifPresent(secret -> find(
                        Promise.KEEPS_SECRETS, "The feedback '" + said.key() + "' says the secret '" + secret + "'."));
    }

    private void judges(Outcome<S> outcome) {
        for (var judgement : outcome.judgements()) {
            if (!simulation.descriptor().skills().contains(judgement.skill())) {
                find(Promise.JUDGES_DECLARED_SKILLS, "The skill '" + judgement.skill() + "' is not declared.");
            }
            var error = judgement.error();
            if (judgement.correct() != (error == null)
                    || (error != null && !ERROR_NAME.matcher(error).matches())) {
                find(
                        Promise.JUDGES_DECLARED_SKILLS,
                        "An error has a name in lower case with hyphens and a success has none: " + judgement);
            }
        }
        secrets.in(outcome.judgements().toString())
                .ifPresent(secret -> find(Promise.KEEPS_SECRETS, "The evidence holds the secret '" + secret + "'."));
    }

    private void writes(Outcome<S> outcome) {
        papers = outcome.papers().apply(papers);
        var json = SimulationJson.write(papers);
        secrets.in(json)
                .ifPresent(secret ->
                        find(Promise.KEEPS_SECRETS, "The practice file holds the secret '" + secret + "': " + json));
        if (!SimulationJson.readPracticeFile(json).equals(papers)) {
            find(Promise.KEEPS_STATE_IN_JSON, "The practice file comes back different from JSON: " + json);
        }
    }

    private void followHints(S state) {
        var current = state;
        @Nullable Outcome<S> last = null;
        for (var count = 0; count < MOST_HINTS; count++) {
            var hints = simulation.next(config, current);
            if (hints.isEmpty()) {
                if (last != null && !(last instanceof Outcome.Completed)) {
                    find(Promise.NEXT_COMPLETES, "The hints ended with " + last + ", which is not Completed.");
                }
                return;
            }
            if (hints.stream().noneMatch(hint -> hint.move() == Hint.Move.PRESS)) {
                find(Promise.NEXT_COMPLETES, "The hints press no button: " + hints);
                return;
            }
            last = simulation.apply(config, current, follow(current, hints));
            current = last.state();
        }
        find(
                Promise.NEXT_COMPLETES,
                "Following next " + MOST_HINTS + " times did not complete; it now says "
                        + simulation.next(config, current) + ".");
    }

    private void find(Promise promise, String what) {
        findings.add(
                promise,
                what + "\n    sample '" + sample.name() + "', seed " + seed + ", after " + history.size()
                        + " actions; last actions: "
                        + history.subList(Math.max(0, history.size() - 5), history.size()));
    }

    /** Short enough to keep for every screen of every walk. */
    private static long mark(String html) {
        return ((long) html.hashCode() << 32) ^ html.length();
    }

    private static String at(Throwable thrown) {
        var trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
