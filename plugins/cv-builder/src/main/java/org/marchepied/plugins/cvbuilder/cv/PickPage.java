package org.marchepied.plugins.cvbuilder.cv;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** Steps 1 to 6: the learner ticks what the CV takes from the profile. */
public final class PickPage implements SitePage {

    private static final String SKILL = "pick";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "next" -> goOn(config, state, action);
            case "back" -> back(state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public String name(CvState state) {
        return Step.of(state).name();
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        var step = Step.of(state);
        return new StaticTemplates().pick(page, config, state, step, step.items(config, state));
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        var values = new HashMap<String, String>();
        state.draft().picked().forEach(id -> values.put(id, Components.TICKED));
        return values;
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var step = Step.of(state);
        var isPicked = step.items(config, state).stream()
                .anyMatch(item -> state.draft().picked().contains(item.id()));
        var hints = new ArrayList<Hint>();
        if (!isPicked) {
            step.recommended(config, state)
                    .forEach(item -> hints.add(Hint.enter(item.id(), Components.TICKED, "hint.tick", item.label())));
        }
        hints.add(Hint.press("next", "next", "hint.continue"));
        return hints;
    }

    private static Outcome<CvState> goOn(CvConfig config, CvState state, Action action) {
        var step = Step.of(state);
        var items = step.items(config, state);
        var ticked = items.stream()
                .filter(item -> action.field(item.id()).equals(Components.TICKED))
                .toList();
        var faults = new Faults();
        ticked.stream().filter(item -> !item.fits()).forEach(item -> faults.add(item.id(), "pick.unfit", item.label()));
        if (ticked.isEmpty() && !items.isEmpty()) {
            faults.add("items", "pick.none-" + step.key());
        }
        if (ticked.size() > step.most()) {
            faults.add("items", "pick.many", step.most());
        }
        if (!faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        return new Outcome.Advanced<>(after(state, items, ticked), Feedback.of("step.next"), Judgement.right(SKILL));
    }

    private static CvState after(CvState state, List<Step.Item> items, List<Step.Item> ticked) {
        var picked = new ArrayList<>(state.draft().picked());
        items.forEach(item -> picked.remove(item.id()));
        ticked.forEach(item -> picked.add(item.id()));
        var draft = state.draft().picking(picked);
        var next = draft.step() + 1;
        return next < Step.values().length
                ? state.with(draft.at(next))
                : state.with(draft).at(Place.HOOK);
    }

    private static Outcome<CvState> back(CvState state) {
        return state.draft().step() == 0
                ? new Outcome.Rejected<>(state, Feedback.of("back.first-page"))
                : SitePage.back(state.with(state.draft().at(state.draft().step() - 1)));
    }
}
