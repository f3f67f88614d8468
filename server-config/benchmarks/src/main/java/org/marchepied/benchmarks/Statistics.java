package org.marchepied.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Middles and edges of measured values. */
final class Statistics {

    private Statistics() {}

    /** @param ascending sorted values, at least one */
    static double percentile(double[] ascending, double percent) {
        var rank = (int) Math.ceil(percent / 100 * ascending.length);
        return ascending[Math.max(rank, 1) - 1];
    }

    static double median(List<Double> values) {
        var sorted = sorted(values);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double least(List<Double> values) {
        return sorted(values)[0];
    }

    static double most(List<Double> values) {
        return sorted(values)[values.size() - 1];
    }

    private static double[] sorted(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
