package org.marchepied.plugins.cvbuilder.cv;

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
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** Step 9: what the CV looks like. */
public final class LayoutPage implements SitePage {

    /** The layouts, as the styles name them. */
    public static final List<String> LAYOUTS = List.of("classic", "colour", "skills-first");

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "next" -> choose(state, action.field("layout"));
            case "back" -> SitePage.back(state.at(Place.CONTACT));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().layout(page, config, state, LAYOUTS);
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        return Map.of("layout", state.draft().layout());
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var layout = state.draft().layout().isEmpty()
                ? LAYOUTS.get(0)
                : state.draft().layout();
        return List.of(Hint.enter("layout", layout, "hint.layout"), Hint.press("next", "next", "hint.continue"));
    }

    private static Outcome<CvState> choose(CvState state, String layout) {
        return LAYOUTS.contains(layout)
                ? new Outcome.Advanced<>(
                        state.with(state.draft().in(layout)).at(Place.PREVIEW),
                        Feedback.of("step.last"),
                        Judgement.right("layout"))
                : Faults.refused(state, "layout", "layout", "layout.empty");
    }
}
