package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
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

/** The form of one interest, or of a responsibility in an association, which employers like to read. */
public final class InterestPage implements SitePage {

    private static final String SKILL = "interest";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "save" -> save(config, state, action.field("interest"));
            case "cancel" -> SitePage.back(state.at(Place.BACKGROUND));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().interest(page, config, state);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        return state.entry() == CvState.NEW
                ? Map.of()
                : Map.of("interest", state.profile().interests().get(state.entry()));
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var goals = goals(config, state);
        return goals.isEmpty()
                ? List.of(Hint.press("cancel", "cancel", "hint.cancel"))
                : List.of(
                        Hint.enter("interest", goals.get(0), "hint.type", goals.get(0)),
                        Hint.press("save", "save", "hint.save"));
    }

    private static List<String> goals(CvConfig config, CvState state) {
        var wanted = config.interests();
        var compared = Background.interests(config, state);
        return state.entry() == CvState.NEW
                ? compared.missing().stream().map(wanted::get).toList()
                : compared.goal(state.entry()).stream().map(wanted::get).toList();
    }

    private static Outcome<CvState> save(CvConfig config, CvState state, String typed) {
        var goals = goals(config, state);
        if (Texts.meant(typed, others(state)).isPresent()) {
            return Faults.refused(state, SKILL, "interest", "interest.twice");
        }
        if (goals.isEmpty()) {
            var key = state.entry() == CvState.NEW ? "nothing-to-add" : "not-on-sheet";
            return Faults.refused(state, SKILL, "save", "save." + key);
        }
        var meant = Texts.meant(typed, goals);
        if (meant.isEmpty()) {
            var almost = goals.stream().anyMatch(goal -> Texts.difference(typed, goal)
                    .filter("almost"::equals)
                    .isPresent());
            var error = typed.isBlank() ? "empty" : almost ? "almost" : "different";
            return Faults.refused(state, SKILL, "interest", "interest." + error);
        }
        var all = Entries.with(state.profile().interests(), state.entry(), meant.get());
        return new Outcome.Advanced<>(
                state.with(Profiles.interests(state.profile(), all)).at(Place.BACKGROUND),
                Feedback.of("interest.saved"),
                Judgement.right(SKILL));
    }

    /** The interests of the list but for the one that the form is about. */
    private static List<String> others(CvState state) {
        var all = state.profile().interests();
        return state.entry() == CvState.NEW ? all : Entries.without(all, state.entry());
    }
}
