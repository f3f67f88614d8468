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
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.Profiles;
import org.marchepied.plugins.cvbuilder.model.Prose;
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Texts;

/** The rubric Ce que je montre: whether recruiters see the profile, and the business card they see first. */
public final class CardPage implements SitePage {

    static final int LONGEST = 200;

    private static final Prose SUMMARY = new Prose(5, LONGEST, true);

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return action.name().equals("preview") ? preview(config, state, action) : SitePage.unknown(state);
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().card(page, config, state, StrongPoints.of(state), LONGEST);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        var values = new HashMap<String, String>();
        if (!state.draft().hook().isEmpty()) {
            values.put("visible", state.profile().visible() ? "yes" : "no");
            values.put("summary", state.draft().hook());
        }
        var points = StrongPoints.of(state);
        state.draft().picked().forEach(point -> values.put("point-" + points.indexOf(point), Components.TICKED));
        return values;
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("visible", answer(config), "hint.visible"));
        var points = StrongPoints.of(state);
        var held = values(config, state);
        var ticked = 0;
        for (var place = 0; place < points.size() && ticked < StrongPoints.MOST; place++) {
            var isHeld = state.draft().picked().isEmpty() || held.containsKey("point-" + place);
            if (isHeld) {
                hints.add(Hint.enter("point-" + place, Components.TICKED, "hint.tick", points.get(place)));
                ticked++;
            }
        }
        hints.add(Hint.write("summary", config.card(), "hint.summary", config.card()));
        hints.add(Hint.press("preview", "preview", "hint.preview"));
        return hints;
    }

    private static String answer(CvConfig config) {
        return config.visible() ? "yes" : "no";
    }

    private static Outcome<CvState> preview(CvConfig config, CvState state, Action action) {
        var summary = Texts.clean(action.field("summary"));
        var ticked = StrongPoints.ticked(state, action);
        var visible = visibleError(config, action.field("visible"));
        var faults = new Faults()
                .add("visible", visible)
                .add("points", pointsError(state, ticked), StrongPoints.MOST)
                .add("summary", SUMMARY.error(summary), LONGEST, summary.length());
        if (!faults.isEmpty()) {
            return faults.refused(state, visible.isPresent() ? "visibility" : "card");
        }
        var shown = state.with(Profiles.visible(state.profile(), config.visible()))
                .with(state.draft().picking(ticked).written(summary));
        return new Outcome.Advanced<>(
                shown.at(Place.CARD_PREVIEW),
                Feedback.of("card.preview"),
                Judgement.right("card"),
                Judgement.right("visibility"));
    }

    private static Optional<String> visibleError(CvConfig config, String chosen) {
        if (chosen.equals(answer(config))) {
            return Optional.empty();
        }
        return Optional.of(chosen.isEmpty() ? "empty" : config.visible() ? "off" : "on");
    }

    private static Optional<String> pointsError(CvState state, List<String> ticked) {
        if (ticked.isEmpty() && !StrongPoints.of(state).isEmpty()) {
            return Optional.of("empty");
        }
        return ticked.size() > StrongPoints.MOST ? Optional.of("many") : Optional.empty();
    }
}
