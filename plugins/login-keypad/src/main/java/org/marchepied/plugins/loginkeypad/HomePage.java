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

/** The personal space of a learner who is signed in, to be left in the right way. */
final class HomePage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "sign-out" ->
                new Outcome.Completed<>(state.at(Place.DONE), Feedback.of("signed-out"), Judgement.right("sign-out"));
            case "close" ->
                new Outcome.Rejected<>(
                        state, Feedback.of("home.close").at("close"), Judgement.wrong("sign-out", "closed-window"));
            case "letters" ->
                new Outcome.Rejected<>(state, Feedback.of("home.letters").at("letters"));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().home(page, state.account());
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        return List.of(Hint.press("sign-out", "sign-out", "hint.sign-out"));
    }
}
