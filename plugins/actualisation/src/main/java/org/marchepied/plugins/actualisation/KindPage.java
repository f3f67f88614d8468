package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;

/** Which kind of document is to be sent. */
final class KindPage implements SitePage {

    private static final List<String> KINDS = List.of("sick-note", "payslip", "certificate", "identity");

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "continue" -> chosen(exercise, action.field("kind"));
            case "back" -> SitePage.back(exercise, Place.HOME);
            default -> SitePage.unknown(exercise);
        };
    }

    @Override
    public Screen view(Exercise exercise) {
        return ChoicePage.screen(exercise, "KIND", "kind", "kind", page -> ChoicePage.options(page, "kind.of-", KINDS));
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        return List.of(Hint.enter("kind", "payslip", "hint.kind"), Hint.press("continue", "continue", "hint.continue"));
    }

    private static Outcome<ActualisationState> chosen(Exercise exercise, String kind) {
        if (!kind.equals("payslip")) {
            return new Fault("payslip", "kind", "kind." + (KINDS.contains(kind) ? kind : "empty"))
                    .refusal(exercise.state());
        }
        return new Outcome.Advanced<>(exercise.state().at(Place.FILE), Feedback.NONE, Judgement.right("payslip"));
    }
}
