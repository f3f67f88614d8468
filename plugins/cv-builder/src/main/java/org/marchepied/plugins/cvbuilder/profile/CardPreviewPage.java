package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.Completion;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** The business card as a recruiter sees it, to be read once more before it is published. */
public final class CardPreviewPage implements SitePage {

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "publish" -> Completion.of(config, state, Judgement.right("review"));
            case "back" -> SitePage.back(state.at(Place.CARD));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().cardpreview(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return List.of(Hint.press("publish", "publish", "hint.publish"));
    }
}
