package org.marchepied.plugins.cvbuilder.profile;

import gg.jte.Content;
import java.util.List;
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
import org.marchepied.plugins.cvbuilder.model.SitePage;
import org.marchepied.plugins.cvbuilder.model.Task;

/** The rubrics of the profile: the learner finds the one that the exercise is about. */
public final class MenuPage implements SitePage {

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        if (action.name().equals(config.task())) {
            return new Outcome.Advanced<>(
                    state.at(config.chosenTask().first()), Feedback.of("menu.right"), Judgement.right("menu"));
        }
        for (var task : Task.RUBRICS) {
            if (task.key().equals(action.name())) {
                return Faults.refused(state, "menu", task.key(), "menu.other");
            }
        }
        return SitePage.unknown(state);
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates().menu(page, config, state);
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        return List.of(Hint.press(config.task(), config.task(), "hint.menu." + config.task()));
    }
}
