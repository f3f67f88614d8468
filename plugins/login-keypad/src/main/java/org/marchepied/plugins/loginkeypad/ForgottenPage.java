package org.marchepied.plugins.loginkeypad;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.loginkeypad.jte.StaticTemplates;

/** A forgotten password: the site asks who you are, then sends a code. */
final class ForgottenPage implements SitePage {

    @Override
    public Outcome<KeypadState> apply(KeypadConfig config, KeypadState state, Action action) {
        return switch (action.name()) {
            case "send" -> send(config, state, action);
            case "back" -> new Outcome.Advanced<>(state.at(Place.INTERNET), Feedback.of("back.before"));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(KeypadConfig config, KeypadState state, ScreenPage page) {
        return new StaticTemplates().forgotten(page, config.birthDate() != null);
    }

    @Override
    public List<Hint> next(KeypadConfig config, KeypadState state) {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("identifier", config.identifier(), "hint.identifier", config.identifier()));
        var birthDate = config.birthDate();
        if (birthDate != null) {
            hints.add(Hint.enter("birth-date", birthDate, "hint.birth-date", birthDate));
        }
        hints.add(Hint.enter("postal-code", config.postalCode(), "hint.postal-code", config.postalCode()));
        hints.add(Hint.press("send", "send", "hint.send"));
        return hints;
    }

    private static Outcome<KeypadState> send(KeypadConfig config, KeypadState state, Action action) {
        var identifier = Texts.withoutSpaces(action.field("identifier"));
        if (!identifier.equalsIgnoreCase(state.account()) && !identifier.equalsIgnoreCase(config.identifier())) {
            var error = identifier.isEmpty() ? "empty" : identifier.contains("@") ? "email" : "different";
            return refused(state, "identifier", "any-identifier." + error, "identifier-" + error);
        }
        var date = dateError(config.birthDate(), action.field("birth-date"));
        if (date.isPresent()) {
            return refused(state, "birth-date", "birth-date." + date.get(), "birth-date-" + date.get());
        }
        var postalCode = SignInPage.postalCode(config, action.field("postal-code"));
        if (postalCode.isPresent()) {
            return refused(state, "postal-code", "postal-code." + postalCode.get(), "postal-code-" + postalCode.get());
        }
        return new Outcome.Advanced<>(
                state.at(Place.RECEIVED), Feedback.of("forgotten.sent"), Judgement.right("forgotten"));
    }

    private static Outcome<KeypadState> refused(KeypadState state, String field, String key, String error) {
        return new Outcome.Rejected<>(state, Feedback.of(key).at(field), Judgement.wrong("forgotten", error));
    }

    private static Optional<String> dateError(@Nullable String birthDate, String typed) {
        if (birthDate == null) {
            return Optional.empty();
        }
        var given = typed.replaceAll("[\\s/.\\-]+", "");
        var expected = birthDate.replace("/", "");
        if (given.equals(expected)) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of("empty");
        }
        if (!given.matches("[0-9]{8}")) {
            return Optional.of("format");
        }
        var year = expected.substring(4);
        var swapped = expected.substring(2, 4) + expected.substring(0, 2) + year;
        var backwards = year + expected.substring(2, 4) + expected.substring(0, 2);
        return Optional.of(given.equals(swapped) || given.equals(backwards) ? "order" : "different");
    }
}
