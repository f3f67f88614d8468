package org.marchepied.plugins.offerapplication.apply;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.offerapplication.exercise.Faults;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;
import org.marchepied.plugins.offerapplication.exercise.SitePage;
import org.marchepied.plugins.offerapplication.exercise.Target;
import org.marchepied.plugins.offerapplication.jte.StaticTemplates;

/** The job centre's own form: a CV and a message. */
public final class ApplyPage implements SitePage {

    private static final Attachments FILES = Attachments.onSite();

    @Override
    public Outcome<OfferState> apply(OfferConfig config, OfferState state, Action action) {
        return switch (action.name()) {
            case "send" -> send(config, state, action);
            case "back" -> SitePage.to(state.at(Place.DETAIL), "back.offer");
            default -> FILES.apply(state, action).orElseGet(() -> SitePage.unknown(state));
        };
    }

    @Override
    public Content view(OfferConfig config, OfferState state, ScreenPage page) {
        return new StaticTemplates().apply(page, config, state, Target.of(config), FILES);
    }

    @Override
    public List<Hint> next(OfferConfig config, OfferState state) {
        var files = FILES.next(state);
        return files.isEmpty()
                ? List.of(
                        Hint.write("message", config.message(), "hint.message"),
                        Hint.press("send", "send", "hint.send"))
                : files;
    }

    private static Outcome<OfferState> send(OfferConfig config, OfferState state, Action action) {
        var text = action.field("message");
        var refusal = FILES.missing(state, new Faults())
                .check("message", "message", Message.error(config, text))
                .in(state);
        if (refusal != null) {
            return refusal;
        }
        return new Outcome.Completed<>(
                state.at(Place.DONE),
                Feedback.of(Message.advice(config, text)
                        .map(kind -> "sent.advice-" + kind)
                        .orElse("sent")),
                List.of(Judgement.right("message")),
                papers -> papers.with(Sending.application(config, state, Way.SITE)));
    }
}
