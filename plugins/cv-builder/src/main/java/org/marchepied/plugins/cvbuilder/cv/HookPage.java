package org.marchepied.plugins.cvbuilder.cv;

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
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.Prose;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Task;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** Step 7, the hardest: the few lines that open the CV, written alone or put together from sentences and qualities. */
public final class HookPage implements SitePage {

    static final int LONGEST = 500;

    private static final String SKILL = "hook";
    private static final int MOST_QUALITIES = 3;
    private static final Prose HOOK = new Prose(6, LONGEST, true);

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "compose" -> compose(config, state, action);
            case "next" -> goOn(config, state, Texts.clean(action.field("hook")));
            case "back" -> back(config, state);
            default -> SitePage.unknown(state);
        };
    }

    /** After each composition the new text is seen and not what was typed before. */
    @Override
    public int edition(CvState state) {
        return state.draft().compositions();
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().hook(page, config, state, HookWords.starters(config, state), LONGEST);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        var values = new HashMap<>(HookWords.picked(config, state));
        values.put("hook", state.draft().hook());
        return values;
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var hook = state.draft().hook();
        if (!hook.isEmpty()) {
            return List.of(Hint.write("hook", hook, "hint.hook"), Hint.press("next", "next", "hint.continue"));
        }
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("starter", "0", "hint.starter"));
        for (var place = 0; place < Math.min(2, config.qualities().size()); place++) {
            hints.add(Hint.enter(
                    "quality-" + place,
                    Components.TICKED,
                    "hint.tick",
                    config.qualities().get(place)));
        }
        hints.add(Hint.enter("ending", "0", "hint.ending"));
        hints.add(Hint.press("compose", "compose", "hint.compose"));
        return hints;
    }

    private static Outcome<CvState> compose(CvConfig config, CvState state, Action action) {
        var starter = chosen(HookWords.starters(config, state), action.field("starter"));
        var ending = chosen(config.endings(), action.field("ending"));
        var qualities = qualities(config, action);
        var faults = new Faults();
        if (starter.isEmpty()) {
            faults.add("starter", "starter.empty");
        }
        if (qualities.isEmpty() || qualities.size() > MOST_QUALITIES) {
            faults.add("qualities", qualities.isEmpty() ? "qualities.empty" : "qualities.many", MOST_QUALITIES);
        }
        if (ending.isEmpty()) {
            faults.add("ending", "ending.empty");
        }
        if (starter.isEmpty() || ending.isEmpty() || !faults.isEmpty()) {
            return faults.refused(state, SKILL);
        }
        var hook = HookWords.composed(config, starter.get(), qualities, ending.get());
        return new Outcome.Advanced<>(
                state.with(state.draft().composed(hook)),
                Feedback.of("hook.composed").at("hook"));
    }

    private static Optional<String> chosen(List<String> sentences, String place) {
        return place.matches("[0-9]{1,2}") && Integer.parseInt(place) < sentences.size()
                ? Optional.of(sentences.get(Integer.parseInt(place)))
                : Optional.empty();
    }

    private static List<String> qualities(CvConfig config, Action action) {
        var ticked = new ArrayList<String>();
        for (var place = 0; place < config.qualities().size(); place++) {
            if (action.field("quality-" + place).equals(Components.TICKED)) {
                ticked.add(config.qualities().get(place));
            }
        }
        return ticked;
    }

    private static Outcome<CvState> back(CvConfig config, CvState state) {
        return config.is(Task.HOOK)
                ? new Outcome.Rejected<>(state, Feedback.of("back.first-page"))
                : SitePage.back(state.at(Place.PICK));
    }

    private static Outcome<CvState> goOn(CvConfig config, CvState state, String hook) {
        var error = HOOK.error(hook);
        if (error.isPresent()) {
            return new Faults().add("hook", error, LONGEST, hook.length()).refused(state, SKILL);
        }
        var kept = state.with(state.draft().written(hook)).with(Profiles.hook(state.profile(), hook));
        if (config.is(Task.HOOK)) {
            return Completion.of(config, kept, Judgement.right(SKILL));
        }
        return new Outcome.Advanced<>(kept.at(Place.CONTACT), Feedback.of("step.next"), Judgement.right(SKILL));
    }
}
