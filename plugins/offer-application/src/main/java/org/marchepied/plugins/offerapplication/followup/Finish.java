package org.marchepied.plugins.offerapplication.followup;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Place;

/** Back to the list, or to the end when nothing is left to do. */
final class Finish {

    private Finish() {}

    static Outcome<OfferState> on(
            OfferConfig config,
            OfferState state,
            Feedback feedback,
            Judgement judgement,
            UnaryOperator<PracticeFile> papers) {
        return ApplicationsPage.isDone(config, state)
                ? new Outcome.Completed<>(
                        state.at(Place.DONE), Feedback.of("done.my-applications"), List.of(judgement), papers)
                : new Outcome.Advanced<>(state.at(Place.APPLICATIONS), feedback, List.of(judgement), papers);
    }
}
