package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What was foreseen of each answer of the test learners, each only from the earlier answers of the same learner, and how it
 * turned out.
 */
final class Predictions {

    static final int BINS = 10;

    private final double[] expected;
    private final boolean[] right;
    private final int[] learner;
    private final int learners;
    private final Integer[] ascending;

    private Predictions(double[] expected, boolean[] right, int[] learner, int learners) {
        this.expected = expected;
        this.right = right;
        this.learner = learner;
        this.learners = learners;
        ascending = new Integer[right.length];
        Arrays.setAll(ascending, i -> i);
        Arrays.sort(ascending, Comparator.comparingDouble(i -> expected[i]));
    }

    static Predictions of(Predictor predictor, List<Learner> test) {
        var size = test.stream().mapToInt(one -> one.responses().size()).sum();
        var predictions = new double[size];
        var right = new boolean[size];
        var whose = new int[size];
        var row = 0;
        for (var i = 0; i < test.size(); i++) {
            var walk = predictor.start();
            for (var response : test.get(i).responses()) {
                predictions[row] = walk.expects(response);
                right[row] = response.correct();
                whose[row++] = i;
                walk.answered(response);
            }
        }
        return new Predictions(predictions, right, whose, test.size());
    }

    /** Each learner once. */
    int[] once() {
        var times = new int[learners];
        Arrays.fill(times, 1);
        return times;
    }

    /** Chance that a right answer was foreseen with a higher probability than a wrong one. */
    double auc(int[] times) {
        double wrongBelow = 0;
        double pairs = 0;
        double rightAll = 0;
        for (var from = 0; from < ascending.length; ) {
            double rights = 0;
            double wrongs = 0;
            var value = expected[ascending[from]];
            var to = from;
            for (; to < ascending.length && expected[ascending[to]] == value; to++) {
                var weight = times[learner[ascending[to]]];
                rights += right[ascending[to]] ? weight : 0;
                wrongs += right[ascending[to]] ? 0 : weight;
            }
            pairs += rights * (wrongBelow + wrongs / 2);
            wrongBelow += wrongs;
            rightAll += rights;
            from = to;
        }
        return pairs / (rightAll * wrongBelow);
    }

    double logLoss(int[] times) {
        double sum = 0;
        double weight = 0;
        for (var i = 0; i < right.length; i++) {
            var p = Math.min(1 - 1e-6, Math.max(1e-6, right[i] ? expected[i] : 1 - expected[i]));
            sum -= times[learner[i]] * Math.log(p);
            weight += times[learner[i]];
        }
        return sum / weight;
    }

    /** @param expected mean of what was foreseen; {@code right} the share that came true */
    record Bin(double answers, double expected, double right) {}

    /** The answers by what was foreseen, in tenths; empty ones too. */
    List<Bin> bins(int[] times) {
        var sums = new double[BINS][3];
        for (var i = 0; i < right.length; i++) {
            var sum = sums[Math.min(BINS - 1, (int) (expected[i] * BINS))];
            sum[0] += times[learner[i]];
            sum[1] += times[learner[i]] * expected[i];
            sum[2] += right[i] ? times[learner[i]] : 0;
        }
        var bins = new ArrayList<Bin>();
        for (var sum : sums) {
            bins.add(new Bin(sum[0], sum[0] == 0 ? 0 : sum[1] / sum[0], sum[0] == 0 ? 0 : sum[2] / sum[0]));
        }
        return bins;
    }

    /** Mean distance between what was foreseen and what came true, over the bins. */
    double calibrationError(int[] times) {
        double sum = 0;
        double answers = 0;
        for (var bin : bins(times)) {
            sum += bin.answers() * Math.abs(bin.expected() - bin.right());
            answers += bin.answers();
        }
        return sum / answers;
    }
}
