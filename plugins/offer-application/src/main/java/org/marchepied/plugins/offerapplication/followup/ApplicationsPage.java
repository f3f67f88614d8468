package org.marchepied.plugins.offerapplication.followup;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** The list of applications sent and of proposals received. */
public final class ApplicationsPage implements SitePage {

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        var which = action.field("which");
        return switch (action.name()) {
            case "update" ->
                state.tracking().application(which).isEmpty()
                        ? SitePage.unknown(state)
                        : SitePage.to(
                                state.with(state.tracking().selecting(which)).at(Place.STATUS), "status.begin");
            case "answer" -> answer(config, state, which);
            case "delete" ->
                state.tracking().application(which).isEmpty()
                        ? SitePage.unknown(state)
                        : Faults.one(state, "follow-up", "delete-" + which, "delete.keep");
            case "again" ->
                state.tracking().application(which).isEmpty()
                        ? SitePage.unknown(state)
                        : Faults.one(state, "follow-up", "again-" + which, "again.already");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().applications(page, config, state);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        if (!state.tracking().updated()) {
            var news = state.newsOf(config);
            return List.of(Hint.press(
                    "update-" + news.offer(), "update?which=" + news.offer(), "hint.update", news.employer()));
        }
        for (var number = 0; number < config.proposals().size(); number++) {
            if (!state.tracking().answered().contains(number)) {
                var employer = config.proposals().get(number).employer();
                return List.of(
                        Hint.press("answer-" + number, "answer?which=" + number, "hint.answer-proposal", employer));
            }
        }
        return List.of();
    }

    /** Completes when the news are noted and every proposal is answered. */
    static boolean isDone(OfferConfig config, OfferState state) {
        return state.tracking().updated()
                && state.tracking().answered().size() >= config.proposals().size();
    }

    private static Outcome<OfferState> answer(OfferConfig config, OfferState state, String which) {
        if (!which.matches("[0-9]{1,2}")
                || Integer.parseInt(which) >= config.proposals().size()) {
            return SitePage.unknown(state);
        }
        return state.tracking().answered().contains(Integer.parseInt(which))
                ? new Outcome.Rejected<>(state, Feedback.of("proposal.already"))
                : SitePage.to(state.with(state.tracking().selecting(which)).at(Place.PROPOSAL), "proposal.begin");
    }
}
