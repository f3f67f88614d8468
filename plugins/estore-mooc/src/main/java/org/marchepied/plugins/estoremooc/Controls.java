package org.marchepied.plugins.estoremooc;

import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

/** The buttons of the video viewer: what each does, what it says, and which goal it reaches. */
final class Controls {

    private static final String CAPTIONS = "fr";

    private Controls() {}

    static Outcome<StoreState> apply(StoreConfig config, StoreState state, Action action) {
        var player = state.player();
        return switch (action.name()) {
            case "play" -> play(config, state);
            case "pause" -> pause(config, state);
            case "louder" -> louder(config, state);
            case "quieter" -> quieter(config, state);
            case "menu" -> menu(state, action.field("name"));
            case "captions" -> captions(config, state, action.field("language"));
            case "speed" -> speed(config, state, action.field("rate"));
            case "chapter" -> chapter(config, state, action.field("number"));
            case "transcript" ->
                reaching(config, state.player(player.transcript(true)), Goal.TRANSCRIPT, "transcript.open");
            case "hide-transcript" -> done(state.player(player.transcript(false)), "transcript.closed");
            case "full" -> done(state.player(player.full(true)), "full.on");
            case "small" ->
                player.full()
                        ? reaching(config, state.player(player.full(false)), Goal.FULL_SCREEN, "full.off")
                        : wrong(state, "full", "full.not-yet", "full-screen", "not-yet");
            default -> StorePage.unknown(state);
        };
    }

    /** What to do for the first goal not yet reached. */
    static Hint hint(StoreConfig config, StoreState state) {
        var player = state.player();
        if (player.full()) {
            return Hint.press("full", "small", "hint.small");
        }
        var goal = open(config, state);
        if (goal.isEmpty()) {
            return Hint.press("finish", "finish", "hint.finish");
        }
        return switch (goal.get()) {
            case CAPTIONS ->
                player.menu().equals("captions")
                        ? Hint.press("captions-" + CAPTIONS, "captions?language=" + CAPTIONS, "hint.captions")
                        : Hint.press("menu-captions", "menu?name=captions", "hint.menu-captions");
            case SPEED ->
                player.menu().equals("speed")
                        ? Hint.press("speed-0.75", "speed?rate=0.75", "hint.speed")
                        : Hint.press("menu-speed", "menu?name=speed", "hint.menu-speed");
            case VOLUME -> Hint.press("louder", "louder", "hint.volume");
            case PLAY -> Hint.press("play", "play", "hint.play");
            case PAUSE ->
                player.playing() ? Hint.press("play", "pause", "hint.pause") : Hint.press("play", "play", "hint.play");
            case CHAPTER ->
                Hint.press(
                        "chapter-" + config.chapter(),
                        "chapter?number=" + config.chapter(),
                        "hint.chapter",
                        config.chapter());
            case TRANSCRIPT -> Hint.press("transcript", "transcript", "hint.transcript");
            case FULL_SCREEN -> Hint.press("full", "full", "hint.full");
        };
    }

    private static Optional<Goal> open(StoreConfig config, StoreState state) {
        return config.allGoals().stream()
                .filter(goal -> !state.reached().contains(goal))
                .findFirst();
    }

    private static boolean isOpen(StoreConfig config, StoreState state, Goal goal) {
        return config.is("viewer")
                && config.allGoals().contains(goal)
                && !state.reached().contains(goal);
    }

    private static Outcome<StoreState> play(StoreConfig config, StoreState state) {
        var player = state.player();
        if (player.playing()) {
            return new Outcome.Rejected<>(state, Feedback.of("play.already"));
        }
        var key = player.volume() == 0 ? "play.muted" : "play.started";
        return reaching(config, state.player(player.playing(true)), Goal.PLAY, key);
    }

    private static Outcome<StoreState> pause(StoreConfig config, StoreState state) {
        return state.player().playing()
                ? reaching(config, state.player(state.player().playing(false)), Goal.PAUSE, "pause.done")
                : new Outcome.Rejected<>(state, Feedback.of("pause.already"));
    }

    private static Outcome<StoreState> louder(StoreConfig config, StoreState state) {
        var volume = state.player().volume();
        if (volume == Player.LOUDEST) {
            return new Outcome.Rejected<>(state, Feedback.of("volume.loudest").at("louder"));
        }
        var now = state.player(state.player().volume(volume + 1));
        return volume + 1 < Player.CLEAR
                ? done(now, "volume.more", volume + 1)
                : reaching(config, now, Goal.VOLUME, "volume.clear", volume + 1);
    }

    private static Outcome<StoreState> quieter(StoreConfig config, StoreState state) {
        var volume = state.player().volume();
        if (volume > 1) {
            return done(state.player(state.player().volume(volume - 1)), "volume.less", volume - 1);
        }
        var muted = state.player(state.player().volume(0));
        return isOpen(config, state, Goal.VOLUME)
                ? wrong(muted, "quieter", "volume.muted", "volume", "muted")
                : new Outcome.Rejected<>(muted, Feedback.of("volume.muted").at("quieter"));
    }

    private static Outcome<StoreState> menu(StoreState state, String name) {
        return switch (name) {
            case "captions", "speed" -> done(state.player(state.player().menu(name)), "menu." + name);
            case "none" -> done(state.player(state.player().menu(name)), "menu.closed");
            default -> StorePage.unknown(state);
        };
    }

    private static Outcome<StoreState> captions(StoreConfig config, StoreState state, String language) {
        if (!language.equals("none") && !Player.LANGUAGES.contains(language)) {
            return StorePage.unknown(state);
        }
        var now = state.player(state.player().captions(language));
        if (language.equals(CAPTIONS)) {
            return reaching(config, now, Goal.CAPTIONS, "captions.right");
        }
        var key = language.equals("none") ? "captions.off" : "captions.other";
        return isOpen(config, state, Goal.CAPTIONS)
                ? wrong(now, "captions-" + language, key, "captions", language.equals("none") ? "off" : "language")
                : done(now, key);
    }

    private static Outcome<StoreState> speed(StoreConfig config, StoreState state, String rate) {
        if (!Player.SPEEDS.contains(rate)) {
            return StorePage.unknown(state);
        }
        var now = state.player(state.player().speed(rate));
        if (now.player().isSlow()) {
            return reaching(config, now, Goal.SPEED, "speed.slow");
        }
        var key = now.player().isFast() ? "fast" : "normal";
        return isOpen(config, state, Goal.SPEED)
                ? wrong(now, "speed-" + rate, "speed." + key, "speed", key)
                : done(now, "speed." + key);
    }

    private static Outcome<StoreState> chapter(StoreConfig config, StoreState state, String text) {
        if (!text.matches("[1-9]") || Integer.parseInt(text) > Chapters.COUNT) {
            return StorePage.unknown(state);
        }
        var number = Integer.parseInt(text);
        if (!config.is("viewer") && number > state.player().seen() + 1) {
            return wrong(
                    state,
                    "chapter-" + number,
                    "chapter.skipped",
                    "watch",
                    "skipped",
                    state.player().seen() + 1);
        }
        var now = state.player(state.player().chapter(number));
        if (isOpen(config, state, Goal.CHAPTER) && number != config.chapter()) {
            return wrong(now, "chapter-" + number, "chapter.other", "chapter", "other", number, config.chapter());
        }
        return number == config.chapter()
                ? reaching(config, now, Goal.CHAPTER, "chapter.there", number)
                : done(now, "chapter.there", number);
    }

    /** An action done, which may be the goal's. */
    private static Outcome<StoreState> reaching(
            StoreConfig config, StoreState state, Goal goal, String key, Object... args) {
        return isOpen(config, state, goal)
                ? new Outcome.Advanced<>(state.reached(goal), Feedback.of(key, args), Judgement.right(goal.id()))
                : done(state, key, args);
    }

    private static Outcome<StoreState> done(StoreState state, String key, Object... args) {
        return new Outcome.Advanced<>(state, Feedback.of(key, args));
    }

    private static Outcome<StoreState> wrong(
            StoreState state, String target, String key, String skill, String error, Object... args) {
        return new Outcome.Rejected<>(state, Feedback.of(key, args).at(target), Judgement.wrong(skill, error));
    }
}
