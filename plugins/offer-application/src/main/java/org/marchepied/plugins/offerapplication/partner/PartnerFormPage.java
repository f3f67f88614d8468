package org.marchepied.plugins.offerapplication.partner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.apply.Attachments;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;
import org.marchepied.plugins.offerapplication.offers.Words;

/** The partner's form: who applies, from when, with which documents. */
public final class PartnerFormPage implements SitePage {

    static final List<String> AVAILABLE = List.of("now", "month", "later");

    private static final String SKILL = "partner-form";
    private static final Attachments FILES = Attachments.onPartnerSite();

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "continue" -> proceed(config, state, action);
            default -> FILES.apply(state, action).orElseGet(() -> SitePage.unknown(state));
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().partnerform(page, config, state, Target.of(config), FILES, AVAILABLE);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var files = FILES.next(state);
        if (!files.isEmpty()) {
            return files;
        }
        var person = config.person();
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("last-name", person.lastName(), "hint.last-name", person.lastName()));
        hints.add(Hint.enter("first-name", person.firstName(), "hint.first-name", person.firstName()));
        hints.add(Hint.enter("phone", person.phone(), "hint.phone", person.phone()));
        hints.add(Hint.enter("available", AVAILABLE.get(0), "hint.available"));
        hints.add(Hint.enter("consent", Components.TICKED, "hint.consent"));
        hints.add(Hint.press("continue", "continue", "hint.continue"));
        return hints;
    }

    private static Outcome<OfferState> proceed(OfferConfig config, OfferState state, Action action) {
        var faults = new Faults()
                .check(SKILL, "last-name", nameError(config, action.field("last-name"), true))
                .check(SKILL, "first-name", nameError(config, action.field("first-name"), false))
                .check(
                        SKILL,
                        "phone",
                        phoneError(config, action.field("phone")),
                        config.person().phone())
                .check(
                        SKILL,
                        "available",
                        AVAILABLE.contains(action.field("available")) ? Optional.empty() : Optional.of("empty"));
        FILES.missing(state, faults);
        var refusal = faults.check(
                        SKILL,
                        "consent",
                        action.field("consent").equals(Components.TICKED) ? Optional.empty() : Optional.of("empty"))
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        var isAdvertised = action.field("advertising").equals(Components.TICKED);
        return new Outcome.Advanced<>(
                state.at(Place.PARTNER_CHECK),
                Feedback.of(isAdvertised ? "form.done-advertising" : "form.done"),
                Judgement.right(SKILL));
    }

    private static Optional<String> nameError(OfferConfig config, String typed, boolean last) {
        var person = config.person();
        var right = last ? person.lastName() : person.firstName();
        if (Words.same(typed, right) || typed.strip().equals(right)) {
            return Optional.empty();
        }
        if (Words.plain(typed).isEmpty()) {
            return Optional.of("empty");
        }
        if (Words.same(typed, last ? person.firstName() : person.lastName())) {
            return Optional.of("swapped");
        }
        return Optional.of(Words.same(typed, person.name()) ? "both" : "different");
    }

    private static Optional<String> phoneError(OfferConfig config, String typed) {
        var given = typed.length() > 60 ? "" : typed.replaceAll("[\\s.\\-]+", "");
        var wanted = config.person().phone().replaceAll("[\\s.\\-]+", "");
        if (given.equals(wanted) || given.replaceFirst("^\\+33", "0").equals(wanted)) {
            return Optional.empty();
        }
        if (typed.isBlank()) {
            return Optional.of("empty");
        }
        if (!given.matches("\\+?[0-9]+")) {
            return Optional.of("digits");
        }
        return Optional.of(given.length() != wanted.length() ? "length" : "different");
    }
}
