package org.marchepied.plugins.offerapplication.exercise;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;

/** What is to be done in a search before it is complete. */
public final class Goals {

    public static final String MARKET = "market";
    public static final String FAVOURITE = "favourite";
    public static final String PRINT = "print";
    public static final String SUBSCRIPTION = "subscription";

    private Goals() {}

    public static boolean isReached(OfferConfig config, OfferState state, String goal) {
        var browsing = state.browsing();
        return goal.equals(FAVOURITE)
                ? browsing.favourites().contains(config.offer().id())
                : browsing.reached().contains(goal);
    }

    /** Whether the goal belongs to the exercise and is not reached yet. */
    public static boolean isMissing(OfferConfig config, OfferState state, String goal) {
        return config.is("search") && config.goals().contains(goal) && !isReached(config, state, goal);
    }

    /** Goes on, or completes when the last goal is reached. */
    public static Outcome<OfferState> on(
            OfferConfig config,
            OfferState state,
            Feedback feedback,
            List<Judgement> judgements,
            UnaryOperator<PracticeFile> papers) {
        var isDone = config.is("search") && config.goals().stream().allMatch(goal -> isReached(config, state, goal));
        return isDone
                ? new Outcome.Completed<>(state.at(Place.DONE), Feedback.of("done.search"), judgements, papers)
                : new Outcome.Advanced<>(state, feedback, judgements, papers);
    }
}
