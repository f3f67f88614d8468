package org.marchepied.plugins.offerapplication.search;

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
import org.marchepied.plugins.offerapplication.exercise.Goals;
import org.marchepied.plugins.offerapplication.exercise.MailAddress;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** The subscription: new offers come to the mailbox, every day or every week. */
public final class SubscribePage implements SitePage {

    private static final String SKILL = "subscription";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "create" -> create(config, state, action);
            case "back" -> SitePage.to(state.at(Place.RESULTS), "back.list");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().subscribe(page, config);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (!Goals.isMissing(config, state, Goals.SUBSCRIPTION)) {
            return List.of(Hint.press("back", "back", "hint.back-list"));
        }
        var address = config.person().email();
        return List.of(
                Hint.enter("frequency", config.frequency(), "hint.frequency-" + config.frequency()),
                Hint.enter("mailbox", address, "hint.mailbox", address),
                Hint.enter("agree", Components.TICKED, "hint.agree"),
                Hint.press("create", "create", "hint.create"));
    }

    private static Outcome<OfferState> create(OfferConfig config, OfferState state, Action action) {
        var refusal = new Faults()
                .check(SKILL, "frequency", frequencyError(config, action.field("frequency")))
                .check(
                        SKILL,
                        "mailbox",
                        MailAddress.error(config.person().email(), action.field("mailbox")),
                        config.person().email())
                .check(
                        SKILL,
                        "agree",
                        action.field("agree").equals(Components.TICKED) ? Optional.empty() : Optional.of("empty"))
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        var next = state.with(state.browsing().reaching(Goals.SUBSCRIPTION)).at(Place.RESULTS);
        return Goals.on(
                config,
                next,
                Feedback.of("subscribe.created-" + config.frequency()),
                List.of(Judgement.right(SKILL)),
                papers -> papers);
    }

    private static Optional<String> frequencyError(OfferConfig config, String chosen) {
        if (chosen.equals(config.frequency())) {
            return Optional.empty();
        }
        return Optional.of(chosen.equals("daily") || chosen.equals("weekly") ? "asked-" + config.frequency() : "empty");
    }
}
