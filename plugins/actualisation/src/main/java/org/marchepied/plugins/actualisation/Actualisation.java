package org.marchepied.plugins.actualisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Descriptor;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Declaration;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationPlugin;
import org.marchepied.plugin.Start;

/** The monthly declaration at the practice job centre. */
@SimulationPlugin
public class Actualisation implements Simulation<ActualisationConfig, ActualisationState> {

    private static final Descriptor<ActualisationConfig, ActualisationState> DESCRIPTOR = new Descriptor<>(
            "actualisation",
            1,
            ActualisationConfig.class,
            ActualisationState.class,
            Set.of(
                    "window",
                    "work",
                    "hours",
                    "pay",
                    "training",
                    "sickness",
                    "maternity",
                    "pension",
                    "search",
                    "check",
                    "rectify",
                    "payslip"),
            Set.of());

    private static final Map<Place, SitePage> PAGES = pages();

    @Override
    public Descriptor<ActualisationConfig, ActualisationState> descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ActualisationState start(ActualisationConfig config, Start start) {
        var declared = config.scenario().equals("payslip") ? config.situation() : config.sent();
        var month = Calendar.of(config, start.today()).month();
        var answers = config.declares()
                ? Arrays.stream(Topic.values()).map(Answer::none).toList()
                : declared.answers(month);
        var known = start.practiceFile().declarations().stream()
                .filter(any -> any.month().equals(month.toString()))
                .map(Declaration::number)
                .findFirst()
                .orElseGet(() -> Draw.numberBefore(start.seed()));
        var answered = config.declares() ? 0 : answers.size();
        return new ActualisationState(start.seed(), start.today(), Place.HOME, false, answered, answers, 0, known);
    }

    @Override
    public Outcome<ActualisationState> apply(ActualisationConfig config, ActualisationState state, Action action) {
        return page(state).apply(new Exercise(config, state), action);
    }

    @Override
    public Screen view(ActualisationConfig config, ActualisationState state) {
        return page(state).view(new Exercise(config, state));
    }

    @Override
    public List<Hint> next(ActualisationConfig config, ActualisationState state) {
        return page(state).next(new Exercise(config, state));
    }

    @Override
    public List<Printout> printouts(ActualisationConfig config, ActualisationState state) {
        return DonePage.printouts(new Exercise(config, state));
    }

    private static Map<Place, SitePage> pages() {
        var pages = new EnumMap<Place, SitePage>(Place.class);
        for (var topic : Topic.values()) {
            pages.put(Place.question(topic), new QuestionPage(topic));
        }
        pages.put(Place.EMPLOYERS, new EmployersPage());
        pages.put(Place.TRAINING_DATES, new PeriodPage(Topic.TRAINING));
        pages.put(Place.SICKNESS_DATES, new PeriodPage(Topic.SICKNESS));
        pages.put(Place.MATERNITY_DATES, new PeriodPage(Topic.MATERNITY));
        pages.put(Place.PENSION_SINCE, SincePage.ofPension());
        pages.put(Place.REASON, SincePage.ofStop());
        pages.put(Place.SUMMARY, new SummaryPage());
        pages.put(Place.HOME, new HomePage());
        pages.put(Place.EARLY, new EarlyPage());
        pages.put(Place.LATE, new LatePage());
        pages.put(Place.REGISTER, new RegisterPage());
        pages.put(Place.KIND, new KindPage());
        pages.put(Place.FILE, new FilePage());
        pages.put(Place.DONE, new DonePage());
        return pages;
    }

    private static SitePage page(ActualisationState state) {
        var page = PAGES.get(state.place());
        if (page == null) {
            throw new IllegalStateException("No page for " + state.place() + ". This is a bug, please report it.");
        }
        return page;
    }
}
