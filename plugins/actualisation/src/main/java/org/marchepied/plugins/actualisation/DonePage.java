package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** The confirmation with its number and its date, and the proof to print. Nothing is left to do. */
final class DonePage implements SitePage {

    private static final String PROOF = "proof";

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        var again = action.name().equals("send") ? "already-sent" : "already-done";
        return new Outcome.Completed<>(exercise.state(), Feedback.of(again));
    }

    @Override
    public Screen view(Exercise exercise) {
        return Screen.of("DONE", page -> new StaticTemplates()
                .done(
                        page,
                        Sheet.of(exercise, page),
                        exercise.ending(),
                        Draw.number(exercise.state().seed()),
                        hasProof(exercise) ? page.printUrl(PROOF) : ""));
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        return List.of();
    }

    static List<Printout> printouts(Exercise exercise) {
        if (exercise.state().place() != Place.DONE || !hasProof(exercise)) {
            return List.of();
        }
        return List.of(new Printout(PROOF, "proof." + exercise.ending(), page -> new StaticTemplates()
                .proof(
                        page,
                        Sheet.of(exercise, page),
                        Draw.number(exercise.state().seed()),
                        declared(exercise) ? Summary.rows(exercise, page) : List.of())));
    }

    private static boolean hasProof(Exercise exercise) {
        return !exercise.ending().equals("noted");
    }

    private static boolean declared(Exercise exercise) {
        return List.of("declared", "rectified").contains(exercise.ending());
    }
}
