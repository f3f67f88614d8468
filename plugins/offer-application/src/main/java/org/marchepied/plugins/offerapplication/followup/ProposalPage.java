package org.marchepied.plugins.offerapplication.followup;

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
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.Proposal;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** A proposal received: the learner accepts to be contacted, or refuses and says why. */
public final class ProposalPage implements SitePage {

    static final List<String> REASONS = List.of("far", "hours", "job", "licence", "employed");

    private static final String SKILL = "proposal";

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "reply" -> reply(config, state, action);
            case "back" ->
                SitePage.to(state.with(state.tracking().selecting("")).at(Place.APPLICATIONS), "back.mine");
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().proposal(page, selected(config, state), REASONS);
    }

    @Override
    public String variant(OfferState state) {
        return state.tracking().selected();
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var proposal = selected(config, state);
        var hints = new ArrayList<Hint>();
        hints.add(Hint.enter("reply", proposal.answer(), "hint.reply-" + proposal.answer()));
        if (proposal.answer().equals("refuse")) {
            hints.add(Hint.enter("reason", proposal.reason(), "hint.reason-" + proposal.reason()));
        }
        hints.add(Hint.press("reply-send", "reply", "hint.reply-send"));
        return hints;
    }

    private static Outcome<OfferState> reply(OfferConfig config, OfferState state, Action action) {
        var proposal = selected(config, state);
        var refusal = new Faults()
                .check(SKILL, "reply", replyError(proposal, action.field("reply")))
                .check(SKILL, "reason", reasonError(proposal, action.field("reply"), action.field("reason")))
                .in(state);
        return refusal == null
                ? Finish.on(
                        config,
                        state.with(state.tracking().answering(number(state))),
                        Feedback.of("proposal." + proposal.answer() + "-sent", proposal.employer()),
                        Judgement.right(SKILL),
                        papers -> papers)
                : refusal;
    }

    private static Optional<String> replyError(Proposal proposal, String chosen) {
        if (chosen.equals(proposal.answer())) {
            return Optional.empty();
        }
        return Optional.of(chosen.equals("accept") || chosen.equals("refuse") ? "asked-" + proposal.answer() : "empty");
    }

    private static Optional<String> reasonError(Proposal proposal, String reply, String chosen) {
        if (!reply.equals("refuse") || !proposal.answer().equals("refuse") || chosen.equals(proposal.reason())) {
            return Optional.empty();
        }
        return Optional.of(REASONS.contains(chosen) ? "different" : "empty");
    }

    private static Proposal selected(OfferConfig config, OfferState state) {
        var proposals = config.proposals();
        return proposals.get(Math.min(number(state), proposals.size() - 1));
    }

    private static int number(OfferState state) {
        var selected = state.tracking().selected();
        return selected.matches("[0-9]{1,2}") ? Integer.parseInt(selected) : 0;
    }
}
