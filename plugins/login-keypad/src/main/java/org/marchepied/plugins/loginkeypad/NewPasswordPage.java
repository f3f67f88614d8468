package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** The learner chooses a password and types it twice: at the first connection, and after a forgotten one. */
final class NewPasswordPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "choose-password" -> choose(state, action.field("new-password"), action.field("confirm"));
            case "back" -> new Outcome.Advanced<>(state.at(before(state)), Feedback.of("back.before"));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().newpassword(page, state, NewPassword.SHORTEST);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        var proposed = state.place() == Place.RENEW ? config.newPassword() : config.internetPassword();
        return List.of(
                Hint.enter("new-password", proposed, "hint.new-password", proposed),
                Hint.enter("confirm", proposed, "hint.confirm", proposed),
                Hint.press("choose-password", "choose-password", "hint.continue"));
    }

    private static Outcome<KeypadState> choose(KeypadState state, String password, String confirmed) {
        var error = NewPassword.error(state.account(), password);
        if (error.isPresent()) {
            return refused(state, "new-password", error.get());
        }
        if (!password.equals(confirmed)) {
            return refused(state, "confirm", confirmed.isEmpty() ? "empty" : "different");
        }
        var advice = NewPassword.advice(password)
                .map(hard -> "new-password.chosen-" + hard)
                .orElse("new-password.chosen");
        return new Outcome.Completed<>(
                state.at(Place.DONE),
                Feedback.of(advice),
                List.of(SignInPage.judged("new-password", Optional.empty())),
                papers -> papers.with(new Credential(
                        LoginKeypad.SITE, state.account(), SecretDigest.of(password, Long.toHexString(state.seed())))));
    }

    private static Outcome<KeypadState> refused(KeypadState state, String field, String error) {
        var name = field.equals("confirm") ? "confirm-" + error : error;
        return new Outcome.Rejected<>(
                state,
                Feedback.of(field + "." + error).at(field),
                SignInPage.judged("new-password", Optional.of(name)));
    }

    private static Place before(KeypadState state) {
        return state.place() == Place.RENEW ? Place.RECEIVED : Place.NEW_IDENTIFIER;
    }
}
