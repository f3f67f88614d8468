package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** The internet credentials: those the learner chose earlier, or those of the exercise. */
final class InternetPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "clear" ->
                new Outcome.Advanced<>(state, Feedback.of("identifier.cleared").at("identifier"));
            case "toggle" ->
                new Outcome.Advanced<>(
                        state.masked(!state.masked()),
                        Feedback.of(state.masked() ? "identifier.visible" : "identifier.masked"));
            case "sign-in" -> signIn(config, state, action);
            case "forgotten" -> forgotten(config, state);
            case "back" -> SitePage.back(config, state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().internet(page, state);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        if (isForgotten(config) || (state.password() != null && state.failures() > 0)) {
            return List.of(Hint.press("forgotten", "forgotten", "hint.forgotten"));
        }
        return List.of(
                Hint.enter("identifier", state.account(), "hint.identifier", state.account()),
                password(config, state),
                Hint.press("sign-in", "sign-in", "hint.sign-in"));
    }

    /** The password of the practice file is known to the learner alone. */
    private static Hint password(KeypadConfig config, KeypadState state) {
        return state.password() == null
                ? Hint.enter("password", config.internetPassword(), "hint.password", config.internetPassword())
                : Hint.enter("password", "", "hint.own-password");
    }

    private static boolean isForgotten(KeypadConfig config) {
        return config.scenario().equals("forgotten-password");
    }

    private static Outcome<KeypadState> forgotten(KeypadConfig config, KeypadState state) {
        var next = state.at(Place.FORGOTTEN);
        return isForgotten(config)
                ? new Outcome.Advanced<>(next, Feedback.of("forgotten.begin"), Judgement.right("forgotten"))
                : new Outcome.Advanced<>(next, Feedback.of("forgotten.begin"));
    }

    private static Outcome<KeypadState> signIn(KeypadConfig config, KeypadState state, Action action) {
        if (isForgotten(config)) {
            return new Outcome.Rejected<>(
                    state, Feedback.of("password.forgotten").at("forgotten"), Judgement.wrong("forgotten", "guessed"));
        }
        var identifier = identifierError(config, state, action.field("identifier"));
        if (identifier.isPresent()) {
            return refused(state, "identifier", "own-identifier." + identifier.get(), identifier.get());
        }
        var password = passwordError(config, state, action.field("password"));
        if (password.isPresent()) {
            return refused(state.failed(), "password", "password." + password.get(), "password-" + password.get());
        }
        return new Outcome.Completed<>(state.at(Place.DONE), Feedback.of("signed-in"), Judgement.right("internet"));
    }

    private static Outcome<KeypadState> refused(KeypadState state, String field, String key, String error) {
        return new Outcome.Rejected<>(state, Feedback.of(key).at(field), Judgement.wrong("internet", error));
    }

    private static Optional<String> identifierError(KeypadConfig config, KeypadState state, String typed) {
        var given = Texts.withoutSpaces(typed);
        if (given.equalsIgnoreCase(state.account())) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (given.contains("@")) {
            return Optional.of("email");
        }
        return Optional.of(given.equalsIgnoreCase(config.identifier()) ? "agency" : "different");
    }

    private static Optional<String> passwordError(KeypadConfig config, KeypadState state, String typed) {
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (typed.length() > NewPassword.LONGEST) {
            return Optional.of("different");
        }
        if (isRight(config, state, typed)) {
            return Optional.empty();
        }
        if (Texts.withoutSpaces(typed).equals(config.code())) {
            return Optional.of("agency-code");
        }
        if (!typed.equals(typed.strip()) && isRight(config, state, typed.strip())) {
            return Optional.of("spaces");
        }
        return Optional.of(isRight(config, state, caseSwapped(typed)) ? "capitals" : "different");
    }

    private static boolean isRight(KeypadConfig config, KeypadState state, String typed) {
        var known = state.password();
        return known == null ? typed.equals(config.internetPassword()) : known.matches(typed);
    }

    /** What a keyboard with the capitals lock on makes of the letters. */
    private static String caseSwapped(String typed) {
        return typed.codePoints()
                .map(character -> Character.isUpperCase(character)
                        ? Character.toLowerCase(character)
                        : Character.toUpperCase(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
