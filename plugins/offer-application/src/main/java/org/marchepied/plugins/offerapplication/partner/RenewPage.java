package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** A new password for the partner account, after the old one was forgotten. */
public final class RenewPage implements SitePage {

    private static final String SKILL = "partner-account";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "renew" -> renew(config, state, action.field("password"), action.field("confirm"));
            case "back" -> SitePage.to(state.at(Place.PARTNER_SIGN_IN), "back.before");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().renew(page, config, state.account().identifier(), NewPassword.SHORTEST);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var password = state.account().proposedPassword(config);
        return List.of(
                Hint.write("password", password, "hint.new-password", password),
                Hint.write("confirm", password, "hint.confirm"),
                Hint.press("renew", "renew", "hint.renew"));
    }

    private static Outcome<OfferState> renew(OfferConfig config, OfferState state, String password, String confirmed) {
        var identifier = state.account().identifier();
        var refusal = new Faults()
                .check(SKILL, "password", NewPassword.error(config, state.account(), identifier, password))
                .check(SKILL, "confirm", Passwords.confirmError(password, confirmed))
                .in(state);
        return refusal == null
                ? new Outcome.Advanced<>(
                        state.at(Place.PARTNER_FORM),
                        Feedback.of("renew.done"),
                        List.of(Judgement.right(SKILL)),
                        Passwords.kept(config, state, password))
                : refusal;
    }
}
