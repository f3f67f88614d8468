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

/** The code that the exercise shows as a text message, to be copied. */
final class ReceivedPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "check" -> check(config, state, Texts.withoutSpaces(action.field("received")));
            case "back" -> new Outcome.Advanced<>(state.at(Place.FORGOTTEN), Feedback.of("back.before"));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().received(page, Draw.received(state));
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        var code = Draw.received(state);
        return List.of(
                Hint.enter("received", code, "hint.received", code), Hint.press("check", "check", "hint.continue"));
    }

    private static Outcome<KeypadState> check(KeypadConfig config, KeypadState state, String typed) {
        if (typed.equals(Draw.received(state))) {
            return new Outcome.Advanced<>(
                    state.at(Place.RENEW), Feedback.of("received.right"), Judgement.right("forgotten"));
        }
        var error = typed.isEmpty()
                ? "empty"
                : typed.equals(config.code()) ? "agency-code" : typed.matches("[0-9]{6}") ? "different" : "six-digits";
        return new Outcome.Rejected<>(
                state,
                Feedback.of("received." + error).at("received"),
                Judgement.wrong("forgotten", "received-" + error));
    }
}
