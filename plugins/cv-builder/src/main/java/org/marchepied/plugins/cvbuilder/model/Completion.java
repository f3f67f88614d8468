package org.marchepied.plugins.cvbuilder.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;

/** The end of an exercise, and what it gives to the practice file. */
public final class Completion {

    private Completion() {}

    /** Done: the part of the profile that the exercise was about is kept. */
    public static Outcome<CvState> of(CvConfig config, CvState state, Judgement... judgements) {
        return of(config, state, UnaryOperator.identity(), judgements);
    }

    /** Done: the same, and something more is kept. */
    public static Outcome<CvState> of(
            CvConfig config, CvState state, UnaryOperator<PracticeFile> more, Judgement... judgements) {
        var task = config.chosenTask();
        var made = state.profile();
        return new Outcome.Completed<>(
                state.at(Place.DONE),
                Feedback.of("completed." + task.key()),
                List.of(judgements),
                papers -> more.apply(papers.with(Beginning.kept(papers.profile(), made, task))));
    }
}
