package org.marchepied.learning;

/** Probabilities on the scale on which evidence adds up. The same to the last bit on every machine. */
final class LogOdds {

    private LogOdds() {}

    static double of(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
