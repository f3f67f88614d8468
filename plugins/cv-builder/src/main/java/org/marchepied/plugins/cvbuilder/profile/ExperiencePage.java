package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Entries;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.Prose;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** The form of one experience: job, employer, place, the months it began and ended, what was done. */
public final class ExperiencePage implements SitePage {

    private static final String SKILL = "experience";
    private static final MonthFields FROM = new MonthFields("from");
    private static final MonthFields TO = new MonthFields("to");
    private static final Prose TASKS = new Prose(0, 500, false);

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "save" -> save(config, state, action);
            case "cancel" -> SitePage.back(state.at(Place.BACKGROUND));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().experience(page, config, state);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        if (state.entry() == CvState.NEW) {
            return Map.of();
        }
        var entry = state.profile().experiences().get(state.entry());
        var values = new HashMap<>(FROM.holding(entry.from()));
        values.putAll(Map.of(
                "job", entry.job(),
                "employer", entry.employer(),
                "place", entry.place(),
                "current", entry.to() == null ? "yes" : "no",
                "tasks", entry.tasks()));
        if (entry.to() != null) {
            values.putAll(TO.holding(entry.to()));
        }
        return values;
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var goals = goals(config, state);
        if (goals.isEmpty()) {
            return List.of(Hint.press("cancel", "cancel", "hint.cancel"));
        }
        var goal = goals.get(0);
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("job", goal.job(), "hint.type", goal.job()));
        hints.add(Hint.enter("employer", goal.employer(), "hint.type", goal.employer()));
        hints.add(Hint.enter("place", goal.place(), "hint.type", goal.place()));
        hints.addAll(FROM.hints(goal.from()));
        hints.add(Hint.enter("current", goal.to() == null ? "yes" : "no", "hint.current"));
        if (goal.to() != null) {
            hints.addAll(TO.hints(goal.to()));
        }
        if (!goal.tasks().isEmpty()) {
            hints.add(Hint.write("tasks", goal.tasks(), "hint.tasks", goal.tasks()));
        }
        hints.add(Hint.press("save", "save", "hint.save"));
        return hints;
    }

    /** What the entry of the form may become. */
    private static List<Experience> goals(CvConfig config, CvState state) {
        var wanted = Background.wantedExperiences(config, state);
        var compared = Background.experiences(config, state);
        return state.entry() == CvState.NEW
                ? compared.missing().stream().map(wanted::get).toList()
                : compared.goal(state.entry()).stream().map(wanted::get).toList();
    }

    private static Outcome<CvState> save(CvConfig config, CvState state, Action action) {
        var goals = goals(config, state);
        if (goals.isEmpty()) {
            var key = state.entry() == CvState.NEW ? "nothing-to-add" : "not-on-sheet";
            return Faults.refused(state, SKILL, "save", "save." + key);
        }
        var goal = meant(goals, action);
        var faults = faults(goal, state, action);
        if (!faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        var saved = new Experience(
                goal.job(), goal.employer(), goal.place(), goal.from(), goal.to(), Texts.clean(action.field("tasks")));
        var all = Entries.with(state.profile().experiences(), state.entry(), saved);
        var hasUselessEnd = goal.to() == null && !action.field(TO.year()).isBlank();
        return new Outcome.Advanced<>(
                state.with(Profiles.experiences(state.profile(), all)).at(Place.BACKGROUND),
                Feedback.of(hasUselessEnd ? "experience.saved-current" : "experience.saved"),
                Judgement.right(SKILL));
    }

    /** The one that the learner is probably entering. */
    private static Experience meant(List<Experience> goals, Action action) {
        return goals.stream()
                .filter(goal -> Texts.same(action.field("employer"), goal.employer()))
                .findFirst()
                .or(() -> goals.stream()
                        .filter(goal -> Texts.same(action.field("job"), goal.job()))
                        .findFirst())
                .orElse(goals.get(0));
    }

    private static Faults faults(Experience goal, CvState state, Action action) {
        var faults = new Faults()
                .add("job", textError(action.field("job"), goal.job(), goal.employer()))
                .add("employer", textError(action.field("employer"), goal.employer(), goal.job()))
                .add("place", textError(action.field("place"), goal.place(), goal.employer()));
        FROM.check(action, goal.from(), state.today(), faults);
        faults.add("current", currentError(action.field("current"), goal));
        if (action.field("current").equals("no") && goal.to() != null) {
            end(goal.to(), state, action, faults);
        }
        return faults.add("tasks", TASKS.error(Texts.clean(action.field("tasks"))));
    }

    private static void end(String wanted, CvState state, Action action, Faults faults) {
        var from = FROM.typed(action);
        var to = TO.typed(action);
        var bothAreMonths = (from + to).matches("([0-9]{4}-[0-9]{2}){2}");
        if (bothAreMonths && !to.equals(wanted) && to.compareTo(from) < 0) {
            faults.add(TO.year(), TO.year() + ".before");
        }
        TO.check(action, wanted, state.today(), faults);
    }

    private static Optional<String> textError(String typed, String wanted, String neighbour) {
        return Texts.difference(typed, wanted)
                .map(error -> error.equals("different") && Texts.same(typed, neighbour) ? "swapped" : error);
    }

    private static Optional<String> currentError(String chosen, Experience goal) {
        return switch (chosen) {
            case "yes" -> goal.to() == null ? Optional.empty() : Optional.of("ended");
            case "no" -> goal.to() == null ? Optional.of("goes-on") : Optional.empty();
            default -> Optional.of("empty");
        };
    }
}
