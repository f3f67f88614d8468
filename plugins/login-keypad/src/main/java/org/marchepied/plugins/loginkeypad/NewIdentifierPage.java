package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** First connection: the learner chooses an identifier of letters and digits. */
final class NewIdentifierPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        if (!action.name().equals("choose-identifier")) {
            return SitePage.unknown(state);
        }
        var typed = action.field("new-identifier").strip();
        var error = error(config, typed);
        var judgement = SignInPage.judged("new-identifier", error);
        if (error.isPresent()) {
            var feedback = Feedback.of("new-identifier." + error.get()).at("new-identifier");
            return new Outcome.Rejected<>(state, feedback, judgement);
        }
        var isSmall = typed.equals(typed.toLowerCase(Locale.ROOT));
        var feedback = Feedback.of(isSmall ? "new-identifier.chosen" : "new-identifier.chosen-capitals", typed);
        return new Outcome.Advanced<>(state.account(typed).at(Place.NEW_PASSWORD), feedback, judgement);
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().newidentifier(page);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        var proposed = config.internetIdentifier();
        return List.of(
                Hint.enter("new-identifier", proposed, "hint.new-identifier", proposed),
                Hint.press("choose-identifier", "choose-identifier", "hint.continue"));
    }

    private static Optional<String> error(KeypadConfig config, String typed) {
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (typed.contains("@")) {
            return Optional.of("email");
        }
        if (typed.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("spaces");
        }
        if (!typed.matches("[A-Za-z0-9]*")) {
            return Optional.of("characters");
        }
        if (typed.equalsIgnoreCase(config.identifier())) {
            return Optional.of("same-as-agency");
        }
        if (!typed.matches(".*[A-Za-z].*")) {
            return Optional.of("only-digits");
        }
        if (typed.length() < 6) {
            return Optional.of("too-short");
        }
        return typed.length() > 30 ? Optional.of("too-long") : Optional.empty();
    }
}
