package org.marchepied.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How easy each competency is for the people of an agency: the term of performance factors analysis (Pavlik, Cen,
 * Koedinger, 2009) that all learners share. A learner's own answers hardly tell which of their competencies is the weakest;
 * with what others find hard, they do. It says nothing of what the learner has shown: {@link Mastery} is read without it.
 *
 * <p>In log-odds, 0 for a competency like any other and for one of which nothing is known. A learner counts for no more
 * than {@link LearnerModelParameters#MOST_OF_ONE} answers on a competency, however long they practised; whose answers come
 * first does not matter.
 */
public final class Easiness {

    /** Of a new agency. */
    public static final Easiness UNKNOWN = new Easiness(Map.of());

    private final Map<String, Double> logOdds;

    private Easiness(Map<String, Double> logOdds) {
        this.logOdds = Map.copyOf(logOdds);
    }

    /**
     * How one learner did on one competency, alone.
     *
     * @param right at least 0
     * @param answers at least 1, and at least {@code right}
     */
    public record Tally(String competency, int right, int answers) {

        public Tally {
            if (right < 0 || answers < 1 || right > answers) {
                throw new IllegalArgumentException(right + " right of " + answers + " answers on " + competency + ".");
            }
        }

        /** With more answers of the same learner on the same competency. */
        public Tally plus(Tally other) {
            return new Tally(competency, right + other.right, answers + other.answers);
        }
    }

    /** @param tallies one for each learner and competency, in any order */
    public static Easiness of(Collection<Tally> tallies) {
        Share all = Share.NONE;
        Map<String, Share> shares = new HashMap<>();
        for (Tally tally : tallies) {
            all = all.with(tally);
            shares.merge(tally.competency(), Share.NONE.with(tally), Share::plus);
        }
        double average = all.share(0.5, 2);
        Map<String, Double> logOdds = new HashMap<>();
        shares.forEach((competency, share) -> logOdds.put(
                competency,
                LogOdds.of(share.share(average, LearnerModelParameters.DOUBT_OF_EASINESS)) - LogOdds.of(average)));
        return new Easiness(logOdds);
    }

    /** The probability that the learner's next answer is right, easiness included. */
    public double expected(String competency, Mastery mastery) {
        return LogOdds.probability(LogOdds.of(mastery.probability()) + of(competency));
    }

    /** The weakest first; competencies expected to be equally weak stay in their order. */
    Comparator<Competency> weakestFirst(Map<String, Mastery> masteries) {
        return Comparator.comparingDouble(competency -> {
            @Nullable Mastery mastery = masteries.get(competency.id());
            return mastery == null ? 0 : expected(competency.id(), mastery);
        });
    }

    private double of(String competency) {
        return logOdds.getOrDefault(competency, 0.0);
    }

    /** Answers, each learner's cut to the most that one may say. */
    private record Share(double right, double answers) {

        private static final Share NONE = new Share(0, 0);

        Share with(Tally tally) {
            double counted = Math.min(tally.answers(), LearnerModelParameters.MOST_OF_ONE);
            return plus(new Share(Practice.exact(counted * tally.right() / tally.answers()), counted));
        }

        Share plus(Share other) {
            return new Share(right + other.right, answers + other.answers);
        }

        /** As if there had been that many answers of this share before. */
        double share(double before, double weight) {
            return (right + weight * before) / (answers + weight);
        }
    }
}
