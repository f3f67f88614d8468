package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Entries;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** The form of one training or diploma. */
public final class TrainingPage implements SitePage {

    private static final String SKILL = "training";

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
        return new StaticTemplates().training(page, config, state);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        if (state.entry() == CvState.NEW) {
            return Map.of();
        }
        var entry = state.profile().trainings().get(state.entry());
        return Map.of(
                "title", entry.title(),
                "school", entry.school(),
                "year", Integer.toString(entry.year()),
                "obtained", entry.obtained() ? "yes" : "no");
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var goals = goals(config, state);
        if (goals.isEmpty()) {
            return List.of(Hint.press("cancel", "cancel", "hint.cancel"));
        }
        var goal = goals.get(0);
        return List.of(
                Hint.enter("title", goal.title(), "hint.type", goal.title()),
                Hint.enter("school", goal.school(), "hint.type", goal.school()),
                Hint.enter("year", Integer.toString(goal.year()), "hint.year", Integer.toString(goal.year())),
                Hint.enter("obtained", goal.obtained() ? "yes" : "no", "hint.obtained"),
                Hint.press("save", "save", "hint.save"));
    }

    private static List<Training> goals(CvConfig config, CvState state) {
        var wanted = Background.wantedTrainings(config, state);
        var compared = Background.trainings(config, state);
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
        var goal = goals.stream()
                .filter(one -> Texts.same(action.field("title"), one.title()))
                .findFirst()
                .orElse(goals.get(0));
        var faults = new Faults()
                .add("title", Texts.difference(action.field("title"), goal.title()))
                .add("school", Texts.difference(action.field("school"), goal.school()))
                .add("year", yearError(action.field("year").strip(), goal, state))
                .add("obtained", obtainedError(action.field("obtained"), goal));
        if (!faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        var all = Entries.with(state.profile().trainings(), state.entry(), goal);
        return new Outcome.Advanced<>(
                state.with(Profiles.trainings(state.profile(), all)).at(Place.BACKGROUND),
                Feedback.of("training.saved"),
                Judgement.right(SKILL));
    }

    private static Optional<String> yearError(String typed, Training goal, CvState state) {
        if (typed.equals(Integer.toString(goal.year()))) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (!typed.matches("[0-9]{4}")) {
            return Optional.of("format");
        }
        return Optional.of(Integer.parseInt(typed) > state.today().getYear() ? "future" : "different");
    }

    private static Optional<String> obtainedError(String chosen, Training goal) {
        if (chosen.equals(goal.obtained() ? "yes" : "no")) {
            return Optional.empty();
        }
        return Optional.of(chosen.isEmpty() ? "empty" : "different");
    }
}
