package org.marchepied.benchmarks.learner;

import java.util.List;

/** Logistic regression by Newton's method, with a slight pull of the weights to 0. Deterministic. */
final class Logistic {

    private static final int ROUNDS = 6;
    private static final double PULL = 1;

    private Logistic() {}

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double dot(double[] weights, double[] values) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    static double[] fit(List<double[]> values, boolean[] right) {
        var weights = new double[values.get(0).length];
        for (var round = 0; round < ROUNDS; round++) {
            var step = step(weights, values, right);
            for (var i = 0; i < weights.length; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static double[] step(double[] weights, List<double[]> values, boolean[] right) {
        var size = weights.length;
        var gradient = new double[size];
        var curvature = new double[size][size];
        for (var row = 0; row < right.length; row++) {
            var value = values.get(row);
            var probability = probability(dot(weights, value));
            var error = (right[row] ? 1 : 0) - probability;
            for (var i = 0; i < size; i++) {
                gradient[i] += error * value[i];
                var scaled = probability * (1 - probability) * value[i];
                for (var j = 0; scaled != 0 && j <= i; j++) {
                    curvature[i][j] += scaled * value[j];
                }
            }
        }
        for (var i = 0; i < size; i++) {
            gradient[i] -= PULL * weights[i];
            curvature[i][i] += PULL;
        }
        return solve(curvature, gradient);
    }

    /** By Cholesky's factors, in place. */
    private static double[] solve(double[][] a, double[] b) {
        var size = b.length;
        for (var i = 0; i < size; i++) {
            for (var j = 0; j <= i; j++) {
                var sum = a[i][j];
                for (var k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        for (var i = 0; i < size; i++) {
            for (var k = 0; k < i; k++) {
                b[i] -= a[i][k] * b[k];
            }
            b[i] /= a[i][i];
        }
        for (var i = size - 1; i >= 0; i--) {
            for (var k = i + 1; k < size; k++) {
                b[i] -= a[k][i] * b[k];
            }
            b[i] /= a[i][i];
        }
        return b;
    }
}
