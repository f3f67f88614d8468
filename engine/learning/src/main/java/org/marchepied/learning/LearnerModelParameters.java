package org.marchepied.learning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Every number of the learner models that could be another, in one place: as a record those of {@link PerformanceFactors}, by
 * which mastery is read in workshops; as constants the thresholds, and those of {@link Easiness} and of
 * {@link KnowledgeTracing}.
 *
 * <p>Gain, loss and recency: Performance Factors Analysis (Pavlik, Cen, Koedinger, 2009) with recent answers weighing
 * more (Galyardt, Goldin, 2015). On the training learners of ASSISTments 2009-2010 (Feng, Heffernan, Koedinger, 2009; as
 * prepared by Gervet et al., 2020) the best recency is between 0.8 and 0.9, with gain and loss equal. Prior and the
 * height of the gain are ours, for beginners: low until shown, a procedure of some ten right moves shows it, and six
 * weeks without practice put it in doubt. So are the weights of help: no public data records a person's help.
 *
 * @param prior probability expected without evidence, between 0 and 1
 * @param gain what a right answer adds to the log-odds
 * @param loss what a wrong answer takes from the log-odds
 * @param recency how much of its weight an answer keeps at each later one, between 0 and 1
 * @param guided what a right answer in guided mode weighs, from 0 to 1
 * @param hint what each hint leaves of the weight of a right answer, from 0 to 1
 * @param helped what a right answer with a person's help weighs, from 0 to 1
 */
public record LearnerModelParameters(
        double prior,
        double gain,
        double loss,
        double recency,
        double guided,
        double hint,
        double helped,
        Forgetting forgetting) {

    /** The defaults of FSRS-6 (Ye, Su, Cao, 2022; open-spaced-repetition, 2025), for an answer rated "good". */
    public static final Forgetting FSRS_6 =
            new Forgetting(0.1542, 2.3065, 11 - (6.4133 - StrictMath.exp(2 * 0.8334) + 1), 1.8722, 0.1666, 0.796);

    public static final LearnerModelParameters DEFAULT =
            new LearnerModelParameters(0.2, 0.4, 0.4, 0.9, 0.2, 0.5, 0.3, FSRS_6);

    /**
     * So many answers of one learner on one competency count at most for its {@link Easiness}, and so many of the average
     * are taken for seen before the first. Ours: seven pairs were compared on the public data, which tells them hardly apart.
     */
    static final double MOST_OF_ONE = 3;

    static final double DOUBT_OF_EASINESS = 5;

    /** Percent of mastery from which a competency counts as known, unless a rule of the pack says otherwise. Ours. */
    public static final int KNOWN_FROM = 60;

    /** Percent of mastery from which a session not done can be passed over, if the learner did it alone. Ours. */
    public static final int SKIP_FROM = 80;

    /**
     * How much of its weight an answer keeps at each later one: from the last two answers to the last two hundred. Ours, as
     * are the next three: chosen once, not searched on a grid.
     */
    static final double[] RECENCIES = {0.5, 0.75, 0.9, 0.97, 0.995};

    /** That many answers of either kind are taken for seen before the first, so that few answers say little. */
    static final double DOUBT = 3;

    /** An answer to the hardest or easiest question still says something. */
    static final double LEAST_WEIGHT = 0.02;

    /** So many answers before this one may say something of it by themselves. */
    static final int REMEMBERED = 3;

    /**
     * Fitted by the learner benchmark to the 2,491 training learners of ASSISTments 2009-2010 (Feng, Heffernan, Koedinger,
     * 2009; as prepared by Gervet et al., 2020).
     */
    static final Map<Factor, Double> WEIGHTS = weights();

    private static Map<Factor, Double> weights() {
        Map<Factor, Double> weights = new EnumMap<>(Factor.class);
        weights.put(Factor.ALWAYS, -0.110);
        weights.put(Factor.EASINESS, 0.872);
        weights.put(Factor.LEARNER_LATEST, 0.805);
        weights.put(Factor.LEARNER_LATE, -0.164);
        weights.put(Factor.LEARNER_RECENT, 0.362);
        weights.put(Factor.LEARNER_LONG, -0.099);
        weights.put(Factor.LEARNER_LONGEST, 0.534);
        weights.put(Factor.SKILL_LATEST, 1.750);
        weights.put(Factor.SKILL_LATE, -1.381);
        weights.put(Factor.SKILL_RECENT, 0.557);
        weights.put(Factor.SKILL_LONG, 0.155);
        weights.put(Factor.SKILL_LONGEST, -0.102);
        weights.put(Factor.TOPIC_LATEST, 0.681);
        weights.put(Factor.TOPIC_LATE, -0.366);
        weights.put(Factor.TOPIC_RECENT, 0.651);
        weights.put(Factor.TOPIC_LONG, -0.068);
        weights.put(Factor.TOPIC_LONGEST, -0.179);
        weights.put(Factor.SKILL_PRACTICE, 0.020);
        weights.put(Factor.TOPIC_PRACTICE, 0.108);
        weights.put(Factor.SKILL_NEW, -0.206);
        weights.put(Factor.TOPIC_NEW, -0.253);
        weights.put(Factor.THREE_IN_A_ROW, -0.389);
        weights.put(Factor.SAME_TOPIC, 0.244);
        weights.put(Factor.LEARNER_AND_SKILL, -0.344);
        weights.put(Factor.SKILL_SQUARED, -0.234);
        weights.put(Factor.LEARNER_ON_NEW_SKILL, 0.293);
        weights.put(Factor.QUESTION_PRACTICE, 0.891);
        weights.put(Factor.QUESTION_TREND, 1.035);
        weights.put(Factor.AFTER_LAST, 1.379);
        weights.put(Factor.AFTER_SECOND_LAST, 1.179);
        weights.put(Factor.AFTER_THIRD_LAST, 1.284);
        return Collections.unmodifiableMap(weights);
    }

    public LearnerModelParameters {
        require("prior", prior > 0 && prior < 1, prior);
        require("gain", gain >= 0, gain);
        require("loss", loss >= 0, loss);
        require("recency", recency > 0 && recency < 1, recency);
        require("guided", isShare(guided), guided);
        require("hint", isShare(hint), hint);
        require("helped", isShare(helped), helped);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static void require(String name, boolean holds, double value) {
        if (!holds) {
            throw new IllegalArgumentException("Learner model: '" + name + "' is out of range, was " + value + ".");
        }
    }
}
