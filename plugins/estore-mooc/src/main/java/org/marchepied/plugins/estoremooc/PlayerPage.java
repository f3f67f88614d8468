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

/** The video with its buttons, its chapters and its text, and the ways on and out. */
final class PlayerPage implements StorePage {

    @Override
    public Outcome<StoreState> apply(StoreConfig config, StoreState before, Action action) {
        var state = before.player(played(before.player(), action.field("at")));
        return switch (action.name()) {
            case "next-chapter" -> config.is("viewer") ? StorePage.unknown(state) : nextChapter(state);
            case "quiz" -> config.is("course") ? quiz(state) : StorePage.unknown(state);
            case "finish" -> config.is("course") ? StorePage.unknown(state) : finish(config, state);
            case "leave" -> StorePage.astray(state, "leave", "finish");
            case "ended" -> ended(state);
            default -> Controls.apply(config, state, action);
        };
    }

    @Override
    public Content view(StoreConfig config, StoreState state, ScreenPage page) {
        return new StaticTemplates().player(page, config, state, Chapters.starts(config.target()));
    }

    @Override
    public List<Hint> next(StoreConfig config, StoreState state) {
        return List.of(config.is("viewer") ? Controls.hint(config, state) : onward(config, state));
    }

    private static Hint onward(StoreConfig config, StoreState state) {
        var player = state.player();
        if (player.full()) {
            return Hint.press("full", "small", "hint.small");
        }
        if (player.hasSeenAll()) {
            return config.is("course")
                    ? Hint.press("quiz", "quiz", "hint.quiz")
                    : Hint.press("finish", "finish", "hint.finish");
        }
        var unseen = player.seen() + 1;
        if (player.chapter() == unseen) {
            return Hint.press("play", "play", "hint.play-chapter", unseen);
        }
        return player.chapter() == player.seen()
                ? Hint.press("next-chapter", "next-chapter", "hint.next-chapter")
                : Hint.press("chapter-" + unseen, "chapter?number=" + unseen, "hint.chapter", unseen);
    }

    /**
     * The viewer after the video went on by itself.
     *
     * @param at the chapter where the script saw it; empty without script
     */
    private static Player played(Player player, String at) {
        var there = at.matches("[1-9]") ? Math.min(Integer.parseInt(at), Chapters.COUNT) : 0;
        var now = player;
        while (now.playing() && now.chapter() < there) {
            now = now.chapter(now.chapter() + 1);
        }
        return now;
    }

    /** The script reports that the video is over. */
    private static Outcome<StoreState> ended(StoreState state) {
        return new Outcome.Advanced<>(state.player(state.player().playing(false)), Feedback.of("ended"));
    }

    private static Outcome<StoreState> nextChapter(StoreState state) {
        var player = state.player();
        if (player.chapter() > player.seen()) {
            return new Outcome.Rejected<>(
                    state, Feedback.of("chapter.unseen").at("next-chapter"), Judgement.wrong("watch", "unseen"));
        }
        if (player.chapter() == Chapters.COUNT) {
            return new Outcome.Rejected<>(state, Feedback.of("chapter.last").at("next-chapter"));
        }
        return new Outcome.Advanced<>(
                state.player(player.chapter(player.chapter() + 1)),
                Feedback.of("chapter.next", player.chapter() + 1),
                Judgement.right("watch"));
    }

    private static Outcome<StoreState> quiz(StoreState state) {
        if (!state.player().hasSeenAll()) {
            return new Outcome.Rejected<>(
                    state,
                    Feedback.of("quiz.too-early", state.player().seen() + 1).at("quiz"),
                    Judgement.wrong("watch", "quiz-too-early"));
        }
        var stopped = state.player(state.player().playing(false).full(false));
        return new Outcome.Advanced<>(stopped.at(Place.QUIZ), Feedback.of("quiz.begin"), Judgement.right("watch"));
    }

    private static Outcome<StoreState> finish(StoreConfig config, StoreState state) {
        var left = config.is("viewer")
                ? config.allGoals().size() - state.reached().size()
                : Chapters.COUNT - state.player().seen();
        if (left > 0) {
            return new Outcome.Rejected<>(
                    state,
                    Feedback.of("finish.too-early-" + config.task(), left).at("finish"),
                    Judgement.wrong("finish", "too-early"));
        }
        return new Outcome.Completed<>(
                state.at(Place.DONE), Feedback.of("done." + config.task()), Judgement.right("finish"));
    }
}
