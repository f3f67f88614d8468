package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Answer;
import org.marchepied.learning.Question;

/** All answers of the training learners in one row; each learner is in one of five folds. */
final class Rows {

    static final int FOLDS = 5;

    private static final int ROUNDS = 3;

    final List<Learner> learners;
    final List<Response> responses = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    final boolean[] right;
    final int[] fold;
    private final int[] place;

    Rows(List<Learner> learners) {
        this.learners = learners;
        learners.forEach(learner -> responses.addAll(learner.responses()));
        responses.forEach(response -> topics.add(Question.topic(response.skills())));
        right = new boolean[responses.size()];
        fold = new int[responses.size()];
        place = new int[responses.size()];
        var row = 0;
        for (var i = 0; i < learners.size(); i++) {
            for (var j = 0; j < learners.get(i).responses().size(); j++, row++) {
                right[row] = responses.get(row).correct();
                fold[row] = i % FOLDS;
                place[row] = j;
            }
        }
    }

    int size() {
        return right.length;
    }

    /** What the same learner answered so many answers before; null if that is before the first. */
    @Nullable
    Answer before(int row, int answers) {
        if (place[row] < answers) {
            return null;
        }
        var response = responses.get(row - answers);
        return new Answer(response.question(), response.correct());
    }

    /**
     * What each key adds to the log-odds of its rows, pulled to 0 where there are few; adds it to {@code logOdds} too.
     *
     * @param keys null where there is none
     * @param slopes what the effect is multiplied with
     * @param without the fold that is left out; none if it is not a fold
     */
    <K> Map<K, Double> effects(List<@Nullable K> keys, double[] slopes, double pull, double[] logOdds, int without) {
        var numbers = new HashMap<K, Integer>();
        var number = new int[size()];
        for (var row = 0; row < size(); row++) {
            var key = keys.get(row);
            number[row] = key == null || fold[row] == without ? -1 : numbers.computeIfAbsent(key, k -> numbers.size());
        }
        var effects = new double[numbers.size()];
        for (var round = 0; round < ROUNDS; round++) {
            newton(effects, number, slopes, pull, logOdds);
        }
        for (var row = 0; row < size(); row++) {
            logOdds[row] += number[row] < 0 ? 0 : effects[number[row]] * slopes[row];
        }
        var named = new HashMap<K, Double>();
        numbers.forEach((key, i) -> named.put(key, effects[i]));
        return named;
    }

    private void newton(double[] effects, int[] number, double[] slopes, double pull, double[] logOdds) {
        var gradient = new double[effects.length];
        var curvature = new double[effects.length];
        for (var row = 0; row < size(); row++) {
            var i = number[row];
            if (i >= 0) {
                var p = Logistic.probability(logOdds[row] + effects[i] * slopes[row]);
                gradient[i] += ((right[row] ? 1 : 0) - p) * slopes[row];
                curvature[i] += p * (1 - p) * slopes[row] * slopes[row];
            }
        }
        for (var i = 0; i < effects.length; i++) {
            effects[i] += (gradient[i] - pull * effects[i]) / (curvature[i] + pull);
        }
    }

    double[] column(List<double[]> values, ToDoubleFunction<double[]> value) {
        return values.stream().mapToDouble(value).toArray();
    }
}
