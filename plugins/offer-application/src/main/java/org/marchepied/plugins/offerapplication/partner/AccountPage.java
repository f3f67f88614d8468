package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Words;

/** A second account, with an identifier and a password that are not those of the job centre's site. */
public final class AccountPage implements SitePage {

    private static final String SKILL = "partner-account";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "create-account" -> create(config, state, action);
            case "back" -> SitePage.to(state.at(Place.PARTNER_HOME), "back.before");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().account(page, config, NewPassword.SHORTEST);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var identifier = state.account().proposedIdentifier(config);
        var password = state.account().proposedPassword(config);
        return List.of(
                Hint.write("identifier", identifier, "hint.identifier", identifier),
                Hint.write("password", password, "hint.new-password", password),
                Hint.write("confirm", password, "hint.confirm"),
                Hint.enter("terms", Components.TICKED, "hint.terms"),
                Hint.press("create-account", "create-account", "hint.create-account"));
    }

    private static Outcome<OfferState> create(OfferConfig config, OfferState state, Action action) {
        var identifier = action.field("identifier").strip();
        var password = action.field("password");
        var refusal = new Faults()
                .check(SKILL, "identifier", identifierError(config, state, identifier))
                .check(SKILL, "password", NewPassword.error(config, state.account(), identifier, password))
                .check(SKILL, "confirm", Passwords.confirmError(password, action.field("confirm")))
                .check(
                        SKILL,
                        "terms",
                        action.field("terms").equals(Components.TICKED) ? Optional.empty() : Optional.of("empty"))
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        var next = state.with(state.account().named(identifier)).at(Place.PARTNER_FORM);
        return new Outcome.Advanced<>(
                next,
                Feedback.of("account.created", identifier),
                List.of(Judgement.right(SKILL)),
                Passwords.kept(config, next, password));
    }

    private static Optional<String> identifierError(OfferConfig config, OfferState state, String typed) {
        if (typed.equals(state.account().proposedIdentifier(config))) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        if (typed.contains("@")) {
            return Optional.of("mail");
        }
        if (Words.plain(typed)
                .replace(" ", "")
                .equalsIgnoreCase(config.jobCentre().agencyIdentifier())) {
            return Optional.of("agency");
        }
        if (state.account().isSiteIdentifier(config, typed)) {
            return Optional.of("job-centre");
        }
        if (typed.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("spaces");
        }
        if (!typed.matches("[A-Za-z0-9._-]*")) {
            return Optional.of("characters");
        }
        return typed.length() < 6
                ? Optional.of("too-short")
                : typed.length() > 30 ? Optional.of("too-long") : Optional.empty();
    }
}
