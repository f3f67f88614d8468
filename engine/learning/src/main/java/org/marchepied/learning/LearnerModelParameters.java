package org.marchepied.learning;

import java.util.Map;

/**
 * Every number of mastery, in one place; those of {@link KnowledgeTracing} at large are in {@link Factor}.
 *
 * <p>The form is {@link KnowledgeTracing}; what it is worth is measured on the public answers of ASSISTments 2009-2010
 * (Feng, Heffernan, Koedinger, 2009; as prepared by Gervet et al., 2020) by the learner benchmark. The best single recency
 * there is about 0.9, with right and wrong answers weighing alike. Prior and height are ours, for beginners: low until
 * shown, a procedure of some ten right moves shows it, and six weeks without practice put it in doubt. So are the weights
 * of help: no public data records a person's help.
 *
 * @param prior probability expected without evidence, between 0 and 1
 * @param gain weight of {@link Factor#SKILL_RECENT}: how much answers on the competency count
 * @param guided what a right answer in guided mode weighs, from 0 to 1
 * @param hint what each hint leaves of the weight of a right answer, from 0 to 1
 * @param helped what a right answer with a person's help weighs, from 0 to 1
 */
public record LearnerModelParameters(
        double prior, double gain, double guided, double hint, double helped, Forgetting forgetting) {

    public static final LearnerModelParameters DEFAULT =
            new LearnerModelParameters(0.2, 2.3, 0.2, 0.5, 0.3, Forgetting.FSRS_6);

    public LearnerModelParameters {
        require("prior", prior > 0 && prior < 1, prior);
        require("gain", gain >= 0, gain);
        require("guided", isShare(guided), guided);
        require("hint", isShare(hint), hint);
        require("helped", isShare(helped), helped);
    }

    Map<Factor, Double> weights() {
        return Map.of(Factor.ALWAYS, StrictMath.log(prior / (1 - prior)), Factor.SKILL_RECENT, gain);
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
