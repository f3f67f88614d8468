package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** The agency credentials: identifier, the keypad whose digits move or its accessible twin, postal code. */
final class SignInPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "press" -> press(config, state, action.field("key"));
            case "erase" -> new Outcome.Advanced<>(state.erased(), Feedback.of("code.erased"));
            case "clear" ->
                new Outcome.Advanced<>(state, Feedback.of("identifier.cleared").at("identifier"));
            case "toggle" -> toggled(state);
            case "accessible" -> new Outcome.Advanced<>(state.accessible(true), Feedback.of("accessible.on"));
            case "keypad" -> new Outcome.Advanced<>(state.accessible(false), Feedback.of("accessible.off"));
            case "sign-in" -> signIn(config, state, action);
            case "forgotten" ->
                new Outcome.Rejected<>(state, Feedback.of("code.on-the-letter").at("forgotten"));
            case "back" -> SitePage.back(config, state);
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().signin(page, state, Draw.keypad(state), AgencyCode.LENGTH);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        var hints = new ArrayList<Hint>();
        if (state.entered() > state.right()) {
            return List.of(Hint.press("erase", "erase", "hint.erase"));
        }
        if (state.entered() == 0 || state.entered() == AgencyCode.LENGTH) {
            hints.add(Hint.enter("identifier", config.identifier(), "hint.identifier", config.identifier()));
        }
        if (state.accessible()) {
            hints.add(Hint.enter("code", config.code(), "hint.code", config.code()));
        } else if (state.entered() < AgencyCode.LENGTH) {
            hints.add(key(config, state));
            return hints;
        }
        hints.add(Hint.enter("postal-code", config.postalCode(), "hint.postal-code", config.postalCode()));
        hints.add(Hint.press("sign-in", "sign-in", "hint.sign-in"));
        return hints;
    }

    private static Hint key(KeypadConfig config, KeypadState state) {
        var digit = AgencyCode.digitAt(config, state.right());
        var position = Draw.keypad(state).indexOf(digit);
        return Hint.press("key-" + position, "press?key=" + position, "hint.key", Integer.toString(digit));
    }

    private static Outcome<KeypadState> press(KeypadConfig config, KeypadState state, String key) {
        if (state.accessible() || !key.matches("[0-9]")) {
            return SitePage.unknown(state);
        }
        if (state.entered() == AgencyCode.LENGTH) {
            return new Outcome.Rejected<>(
                    state, Feedback.of("code.too-many").at("code"), Judgement.wrong("code", "too-many"));
        }
        var digit = Draw.keypad(state).get(key.charAt(0) - '0');
        var pressed = AgencyCode.pressed(config, state, digit);
        return new Outcome.Advanced<>(pressed, Feedback.of("code.count", pressed.entered(), AgencyCode.LENGTH));
    }

    private static Outcome<KeypadState> toggled(KeypadState state) {
        return new Outcome.Advanced<>(
                state.masked(!state.masked()),
                Feedback.of(state.masked() ? "identifier.visible" : "identifier.masked"));
    }

    private static Outcome<KeypadState> signIn(KeypadConfig config, KeypadState state, Action action) {
        var identifier = AgencyIdentifier.error(config, action.field("identifier"));
        var code = state.accessible() ? AgencyCode.error(config, action.field("code")) : AgencyCode.error(state);
        var postalCode = postalCode(config, action.field("postal-code"));
        var judgements = new ArrayList<>(
                List.of(judged("identifier", identifier), judged("code", code), judged("postal-code", postalCode)));
        if (state.accessible()) {
            judgements.add(judged("accessible", code));
        }
        var refusal = refusal("identifier", identifier)
                .or(() -> refusal("code", code))
                .or(() -> refusal("postal-code", postalCode));
        if (refusal.isPresent()) {
            var after = code.isPresent() ? state.redrawn() : state;
            return new Outcome.Rejected<>(after, refusal.get(), judgements);
        }
        return signedIn(config, state, judgements);
    }

    private static Outcome<KeypadState> signedIn(KeypadConfig config, KeypadState state, List<Judgement> judgements) {
        if (config.scenario().equals("first-connection")) {
            return new Outcome.Advanced<>(
                    state.at(Place.NEW_IDENTIFIER), Feedback.of("signed-in.first"), judgements, papers -> papers);
        }
        return new Outcome.Completed<>(state.at(Place.DONE), Feedback.of("signed-in"), judgements, papers -> papers);
    }

    static Optional<String> postalCode(KeypadConfig config, String typed) {
        var given = Texts.withoutSpaces(typed);
        if (given.equals(config.postalCode())) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        return Optional.of(given.matches("[0-9]{5}") ? "different" : "five-digits");
    }

    private static Optional<Feedback> refusal(String field, Optional<String> error) {
        return error.map(kind -> Feedback.of(field + "." + kind).at(field));
    }

    static Judgement judged(String skill, Optional<String> error) {
        return error.map(kind -> Judgement.wrong(skill, kind)).orElseGet(() -> Judgement.right(skill));
    }
}
