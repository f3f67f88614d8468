package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
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

/** Signing in with the partner account that the practice file has. Its password is known to the learner alone. */
public final class PartnerSignInPage implements SitePage {

    private static final String SKILL = "partner-sign-in";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "enter" -> enter(config, state, action);
            case "forgotten" -> SitePage.to(state.at(Place.PARTNER_RENEW), "renew.begin");
            case "back" -> SitePage.to(state.at(Place.PARTNER_HOME), "back.before");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().partnersignin(page, config);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (state.account().failures() > 0) {
            return List.of(Hint.press("forgotten", "forgotten", "hint.forgotten"));
        }
        var identifier = state.account().identifier();
        return List.of(
                Hint.enter("identifier", identifier, "hint.own-identifier", identifier),
                Hint.enter("password", "", "hint.own-password"),
                Hint.press("enter", "enter", "hint.enter"));
    }

    private static Outcome<OfferState> enter(OfferConfig config, OfferState state, Action action) {
        var faults = new Faults();
        var identifier =
                identifierError(config, state, action.field("identifier").strip());
        identifier.ifPresent(error -> faults.add(SKILL, "identifier", "own-identifier." + error));
        if (identifier.isEmpty()) {
            passwordError(config, state, action.field("password"))
                    .ifPresent(error -> faults.add(SKILL, "password", "own-password." + error));
        }
        var refusal =
                faults.in(identifier.isEmpty() ? state.with(state.account().failed()) : state);
        return refusal == null
                ? new Outcome.Advanced<>(
                        state.at(Place.PARTNER_FORM), Feedback.of("sign-in.done"), Judgement.right(SKILL))
                : refusal;
    }

    private static Optional<String> identifierError(OfferConfig config, OfferState state, String typed) {
        if (typed.equalsIgnoreCase(state.account().identifier())) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        var isSite = state.account().isSiteIdentifier(config, typed)
                || typed.equalsIgnoreCase(config.jobCentre().agencyIdentifier());
        return Optional.of(isSite ? "job-centre" : "different");
    }

    private static Optional<String> passwordError(OfferConfig config, OfferState state, String typed) {
        if (typed.isEmpty()) {
            return Optional.of("empty");
        }
        var known = state.account().password();
        if (typed.length() > NewPassword.LONGEST || known == null) {
            return Optional.of("different");
        }
        if (known.matches(typed)) {
            return Optional.empty();
        }
        return Optional.of(state.account().isSitePassword(config, typed) ? "job-centre" : "different");
    }
}
