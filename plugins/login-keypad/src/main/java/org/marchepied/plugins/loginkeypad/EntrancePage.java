package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** The two entrances of the site: candidates, employers. */
final class EntrancePage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "candidate" ->
                new Outcome.Advanced<>(
                        state.at(behind(config)), Feedback.of("entrance.candidate"), Judgement.right("entrance"));
            case "employer" ->
                new Outcome.Rejected<>(
                        state,
                        Feedback.of("entrance.employer").at("employer"),
                        Judgement.wrong("entrance", "employer"));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().entrance(page);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        return List.of(Hint.press("candidate", "candidate", "hint.candidate"));
    }

    private static Place behind(KeypadConfig config) {
        return switch (config.scenario()) {
            case "internet-sign-in", "forgotten-password" -> Place.INTERNET;
            default -> Place.SIGN_IN;
        };
    }
}
