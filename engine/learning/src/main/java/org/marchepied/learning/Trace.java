package org.marchepied.learning;

import static org.marchepied.learning.LearnerModelParameters.DOUBT;
import static org.marchepied.learning.LearnerModelParameters.RECENCIES;

import java.util.Arrays;

/**
 * What is remembered of answers of one kind: at each {@linkplain LearnerModelParameters#RECENCIES recency}, how much right
 * and how much wrong. Immutable, of fixed size.
 */
final class Trace {

    private static final int COUNT = RECENCIES.length;

    static final Trace NONE = new Trace(new double[COUNT], new double[COUNT], new double[COUNT], 0, 0);

    private final double[] right;
    private final double[] wrong;
    private final double[] logOdds;
    private final int answers;
    private final int rightInARow;

    private Trace(double[] right, double[] wrong, double[] logOdds, int answers, int rightInARow) {
        this.right = right;
        this.wrong = wrong;
        this.logOdds = logOdds;
        this.answers = answers;
        this.rightInARow = rightInARow;
    }

    /**
     * After one more answer, or several of one instant. The weights add up so that n answers in a row weigh 1 + recency +
     * ... + recency^(n-1), and a part of an answer its part of that; so a right answer of whatever weight never lowers
     * {@link #logOdds}, and a wrong one never raises it.
     *
     * @param rightWeight of the right answers
     * @param wrongWeight of the wrong ones; the sum is above 0
     */
    Trace after(double rightWeight, double wrongWeight) {
        double weight = rightWeight + wrongWeight;
        Trace next = new Trace(
                right.clone(), wrong.clone(), new double[COUNT], answers + 1, wrongWeight > 0 ? 0 : rightInARow + 1);
        for (int i = 0; i < COUNT; i++) {
            double kept = StrictMath.pow(RECENCIES[i], weight);
            double added = (1 - kept) / (1 - RECENCIES[i]) / weight;
            next.right[i] = kept * right[i] + added * rightWeight;
            next.wrong[i] = kept * wrong[i] + added * wrongWeight;
            next.logOdds[i] = StrictMath.log((next.right[i] + DOUBT) / (next.wrong[i] + DOUBT));
        }
        return next;
    }

    /** Above 0 if more was right, below 0 if more was wrong; one for each recency. */
    double logOdds(int recency) {
        return logOdds[recency];
    }

    int answers() {
        return answers;
    }

    int rightInARow() {
        return rightInARow;
    }

    @Override
    public String toString() {
        return answers + " answers " + Arrays.toString(logOdds);
    }
}
