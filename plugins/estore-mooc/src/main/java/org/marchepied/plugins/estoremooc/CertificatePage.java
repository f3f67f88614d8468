package org.marchepied.plugins.estoremooc;

import gg.jte.Content;
import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.estoremooc.jte.StaticTemplates;

/** The quiz is done: the certificate is there, and "Terminer" keeps it. */
final class CertificatePage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "finish" ->
                new Outcome.Completed<>(
                        state.at(Place.DONE),
                        Feedback.of("done.course"),
                        List.of(Judgement.right("finish")),
                        papers -> Certificate.into(papers, state));
            case "leave" ->
                new Outcome.Rejected<>(
                        state, Feedback.of("certificate.leave").at("leave"), Judgement.wrong("finish", "leave"));
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates().certificate(page, state);
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return List.of(Hint.press("finish", "finish", "hint.finish"));
    }
}
