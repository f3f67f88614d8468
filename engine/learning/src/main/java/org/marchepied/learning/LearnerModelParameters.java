package org.marchepied.learning;

/**
 * Every number of the learner model, in one place.
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

    public static final LearnerModelParameters DEFAULT =
            new LearnerModelParameters(0.2, 0.4, 0.4, 0.9, 0.2, 0.5, 0.3, Forgetting.FSRS_6);

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
