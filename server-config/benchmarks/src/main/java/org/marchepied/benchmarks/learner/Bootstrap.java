package org.marchepied.benchmarks.learner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The middle 95 of 100 values of a figure, when the learners are drawn again and again with replacement; always the same draws. */
record Bootstrap(double value, double low, double high) {

    private static final int DRAWS = 1000;

    /** @param figure of the learners, each counted so many times */
    static Bootstrap of(int learners, ToDoubleFunction<int[]> figure) {
        var once = new int[learners];
        Arrays.fill(once, 1);
        var random = new Random(1);
        var values = new double[DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            var times = new int[learners];
            for (var i = 0; i < learners; i++) {
                times[random.nextInt(learners)]++;
            }
            values[draw] = figure.applyAsDouble(times);
        }
        Arrays.sort(values);
        return new Bootstrap(figure.applyAsDouble(once), values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40]);
    }

    String text(int decimals) {
        var number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", value, low, high);
    }
}
