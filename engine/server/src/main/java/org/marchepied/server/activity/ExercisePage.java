package org.marchepied.server.activity;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Messages;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;

/** The page around a screen, for the frame of one request. */
final class ExercisePage implements ScreenPage {

    private final Frame frame;
    private final Turn turn;
    private final Plugin<?, ?> plugin;

    ExercisePage(Frame frame, Turn turn, Plugin<?, ?> plugin) {
        this.frame = frame;
        this.turn = turn;
        this.plugin = plugin;
    }

    Turn turn() {
        return turn;
    }

    Plugin<?, ?> plugin() {
        return plugin;
    }

    @Override
    public Locale locale() {
        return frame.text().locale();
    }

    @Override
    public String text(String key, Object... args) {
        return text(key, List.of(args));
    }

    String text(Feedback feedback) {
        return text(feedback.key(), feedback.args());
    }

    private String text(String key, List<Object> args) {
        if (key.startsWith(Remark.ENGINE)) {
            return frame.text().get(key, args.toArray());
        }
        var reworded = turn.place().activity() instanceof SimulationActivity block
                ? block.messages()
                : Map.<String, String>of();
        var pattern = reworded.getOrDefault(key, plugin.messages(locale()).getOrDefault(key, key));
        return Messages.format(pattern, locale(), args);
    }

    @Override
    public String id(String element) {
        return turn.place().elementId() + "--" + element;
    }

    @Override
    public String actionUrl() {
        return turn.place().path();
    }

    @Override
    public String printUrl(String printout) {
        return turn.place().path() + "/imprimer/" + printout;
    }

    @Override
    public Content hiddenFields() {
        return Pages.TEMPLATES.hiddenFields(
                frame, turn.revision(), turn.screen().name());
    }

    @Override
    public @Nullable Coach coach(String element) {
        for (var order = 0; order < turn.hints().size(); order++) {
            var hint = turn.hints().get(order);
            if (hint.target().equals(element)) {
                return new Coach(order + 1, text(hint.key(), hint.args()), hint.expected());
            }
            if (hint.move() == Hint.Move.PRESS) {
                return null;
            }
        }
        return null;
    }

    @Override
    public @Nullable String error(String element) {
        var remark = turn.feedback();
        return remark == null || !turn.isRejected()
                ? null
                : remark.feedback().about(element).map(this::text).orElse(null);
    }

    @Override
    public String value(String field) {
        if (plugin.isSecret(field)) {
            return "";
        }
        var held = turn.held().getOrDefault(field, "");
        return turn.mode() == Mode.DEMONSTRATION ? shown(field, held) : held;
    }

    /** In a demonstration the computer has typed before the learner's eyes what its next button sends. */
    private String shown(String field, String held) {
        return turn.hints().stream()
                .filter(hint -> hint.target().equals(field) && hint.move() != Hint.Move.PRESS)
                .map(Hint::value)
                .findFirst()
                .orElse(held);
    }
}
