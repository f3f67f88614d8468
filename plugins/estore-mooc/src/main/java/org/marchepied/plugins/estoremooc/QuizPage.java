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

/** One question of the quiz. */
final class QuizPage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        return switch (action.name()) {
            case "answer" -> answer(config, state, action.field("answer"));
            case "review" -> new Outcome.Advanced<>(state.at(Place.PLAYER), Feedback.of("quiz.review"));
            case "leave" -> StorePage.astray(state, "leave", "finish");
            default -> StorePage.unknown(state);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates().quiz(page, config.target(), state.question());
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        var right = right(config, state);
        return List.of(
                Hint.enter("answer", right, "hint.answer." + right), Hint.press("answer-it", "answer", "hint.answer"));
    }

    private static String right(StoreConfig config, StoreState state) {
        return config.target().answers().get(state.question() - 1);
    }

    private static Outcome<StoreState> answer(StoreConfig config, StoreState state, String answer) {
        var key = "module." + config.target().id() + ".quiz." + state.question() + ".";
        if (!Catalogue.ANSWERS.contains(answer)) {
            return new Outcome.Rejected<>(state, Feedback.of("quiz.empty").at("answer"));
        }
        if (!answer.equals(right(config, state))) {
            return new Outcome.Rejected<>(
                    state,
                    Feedback.of(key + answer + ".why").at("answer"),
                    Judgement.wrong("quiz", "answer-" + answer));
        }
        var last = state.question() == config.target().answers().size();
        return new Outcome.Advanced<>(
                last ? state.at(Place.CERTIFICATE) : state.question(state.question() + 1),
                Feedback.of(key + "right"),
                Judgement.right("quiz"));
    }
}
