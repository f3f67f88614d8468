package org.marchepied.learning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The learner model: logistic knowledge tracing (Pavlik, Eglington, Harrell-Williams, 2021). The log-odds of a right answer
 * are a sum of {@linkplain Factor named factors}, each with its weight; {@link #explain} shows the summands. A factor is read
 * from {@linkplain Trace traces} of fixed size, so an answer costs the same whatever came before.
 *
 * <p>A right answer weighs the more, the harder the question was, and a wrong one, the easier it was. The same arithmetic
 * on every machine: predictions are repeatable to the last bit.
 *
 * <p>Where all weights of recencies are at least 0 and the others 0, one more right answer never lowers a prediction, one
 * more wrong answer never raises it.
 */
@SuppressWarnings("EnumOrdinal") // the place of a factor in the row of values; never kept
public final class KnowledgeTracing {

    private static final int FACTORS = Factor.values().length;

    private final double[] weights = new double[FACTORS];

    /** @param weights 0 for a factor that is not there */
    public KnowledgeTracing(Map<Factor, Double> weights) {
        weights.forEach((factor, weight) -> {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("The weight of " + factor + " is not a number: " + weight + ".");
            }
            this.weights[factor.ordinal()] = weight;
        });
    }

    /** With the weights that {@link LearnerModelParameters} publishes. */
    public static KnowledgeTracing published() {
        return new KnowledgeTracing(LearnerModelParameters.WEIGHTS);
    }

    /** That the learner's next answer is right, if it is to this question. */
    public double probability(History history, Question question) {
        return probability(factors(history, question));
    }

    /** The summands of the log-odds. */
    public Map<Factor, Double> explain(History history, Question question) {
        double[] values = factors(history, question);
        Map<Factor, Double> summands = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            summands.put(factor, weights[factor.ordinal()] * values[factor.ordinal()]);
        }
        return summands;
    }

    /** The values of all factors in their order, for those who fit weights. */
    public static double[] factors(History history, Question question) {
        double[] values = factors(
                question.easiness(),
                history.learner(),
                question.skills().stream().map(history::skill).toList(),
                history.topic(question.topic()));
        set(values, Factor.SAME_TOPIC, question.topic().equals(history.lastTopic()) ? 1 : 0);
        set(values, Factor.QUESTION_PRACTICE, question.practice() * get(values, Factor.TOPIC_PRACTICE));
        set(values, Factor.QUESTION_TREND, question.trend() * get(values, Factor.SKILL_LATE));
        for (int i = 0;
                i < Math.min(LearnerModelParameters.REMEMBERED, question.after().size());
                i++) {
            Answer before = history.last(i);
            values[Factor.AFTER_LAST.ordinal() + i] =
                    before == null ? 0 : question.after().get(i).getOrDefault(before, 0.0);
        }
        return values;
    }

    /** The prediction for one skill by itself, of a question like any other. */
    double probability(Trace skill) {
        return probability(factors(0, Trace.NONE, List.of(skill), Trace.NONE));
    }

    private static double[] factors(double easiness, Trace learner, List<Trace> skills, Trace topic) {
        double[] values = new double[FACTORS];
        set(values, Factor.ALWAYS, 1);
        set(values, Factor.EASINESS, easiness);
        add(values, Factor.LEARNER_LATEST, learner, 1);
        add(values, Factor.TOPIC_LATEST, topic, 1);
        set(values, Factor.TOPIC_PRACTICE, StrictMath.log1p(topic.answers()));
        set(values, Factor.TOPIC_NEW, topic.answers() == 0 ? 1 : 0);
        double part = 1.0 / skills.size();
        for (Trace skill : skills) {
            add(values, Factor.SKILL_LATEST, skill, part);
            add(values, Factor.SKILL_PRACTICE, part * StrictMath.log1p(skill.answers()));
            add(values, Factor.SKILL_NEW, skill.answers() == 0 ? part : 0);
            add(values, Factor.THREE_IN_A_ROW, skill.rightInARow() >= 3 ? part : 0);
        }
        double learnerLong = get(values, Factor.LEARNER_LONG);
        double skillRecent = get(values, Factor.SKILL_RECENT);
        set(values, Factor.LEARNER_AND_SKILL, learnerLong * skillRecent);
        set(values, Factor.SKILL_SQUARED, skillRecent * skillRecent);
        set(values, Factor.LEARNER_ON_NEW_SKILL, learnerLong * get(values, Factor.SKILL_NEW));
        return values;
    }

    private double probability(double[] values) {
        double logOdds = 0;
        for (int i = 0; i < FACTORS; i++) {
            logOdds += weights[i] * values[i];
        }
        return LogOdds.probability(logOdds);
    }

    private static void add(double[] values, Factor first, Trace trace, double part) {
        for (int i = 0; i < LearnerModelParameters.RECENCIES.length; i++) {
            values[first.ordinal() + i] += part * trace.logOdds(i);
        }
    }

    private static void add(double[] values, Factor factor, double value) {
        values[factor.ordinal()] += value;
    }

    private static void set(double[] values, Factor factor, double value) {
        values[factor.ordinal()] = value;
    }

    private static double get(double[] values, Factor factor) {
        return values[factor.ordinal()];
    }

    @Override
    public String toString() {
        return "KnowledgeTracing" + Arrays.toString(weights);
    }
}
