package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Answer;
import org.marchepied.learning.Factor;
import org.marchepied.learning.History;
import org.marchepied.learning.KnowledgeTracing;

/**
 * Learns {@link KnowledgeTracing} from training learners: what is known of the questions, and the weights of the factors. So
 * that the weights do not trust the questions too much, each fifth of the learners is predicted by questions learned from
 * the other four fifths; then the questions are learned from all.
 */
@SuppressWarnings("EnumOrdinal") // the place of a factor in the row of values
final class Fit {

    private static final int ROUNDS = 3;
    private static final int BEFORE = 3;
    private static final int NO_FOLD = -1;
    private static final double PULL_OF_EASINESS = 1;
    private static final double PULL_OF_TOPIC = 5;
    private static final double PULL_OF_BEFORE = 2;

    private final Rows rows;
    private final double average;
    private double[] weights = new double[Factor.values().length];
    private double[] apartFromQuestion;

    private Fit(List<Learner> training) {
        rows = new Rows(training);
        apartFromQuestion = new double[rows.size()];
        var share = (1.0 + count(rows.right)) / (2 + rows.size());
        average = StrictMath.log(share / (1 - share));
    }

    record Fitted(KnowledgeTracing model, Map<Factor, Double> weights, QuestionBank questions) {}

    static Fitted of(List<Learner> training) {
        var fit = new Fit(training);
        for (var round = 0; round < ROUNDS; round++) {
            fit.improve();
        }
        var banks = new QuestionBank[Rows.FOLDS];
        Arrays.setAll(banks, fold -> fit.effects(fold));
        fit.weights = Logistic.fit(fit.factors(banks), fit.rows.right);
        var named = new EnumMap<Factor, Double>(Factor.class);
        for (var factor : Factor.values()) {
            named.put(factor, fit.weights[factor.ordinal()]);
        }
        return new Fitted(new KnowledgeTracing(named), named, fit.effects(NO_FOLD));
    }

    /** Easiness given the learners, then the weights given the easiness. */
    private void improve() {
        var banks = new QuestionBank[Rows.FOLDS];
        Arrays.setAll(banks, this::easiness);
        var factors = factors(banks);
        weights = Logistic.fit(factors, rows.right);
        apartFromQuestion =
                rows.column(factors, values -> Logistic.dot(weights, values) - values[Factor.EASINESS.ordinal()]);
    }

    private QuestionBank easiness(int without) {
        var logOdds = apartFromQuestion.clone();
        for (var row = 0; row < logOdds.length; row++) {
            logOdds[row] += average;
        }
        var ones = new double[rows.size()];
        Arrays.fill(ones, 1);
        var ids = rows.responses.stream().map(Response::question).toList();
        var topics = rows.effects(nullable(rows.topics), ones, PULL_OF_EASINESS, logOdds, without);
        var questions = rows.effects(nullable(ids), ones, PULL_OF_EASINESS, logOdds, without);
        return QuestionBank.easiness(average, topics, questions);
    }

    /** All that is known of the questions without one fold, one effect after the other. */
    private QuestionBank effects(int without) {
        var bank = easiness(without);
        var all = new QuestionBank[Rows.FOLDS];
        Arrays.fill(all, bank);
        var factors = factors(all);
        var logOdds = rows.column(factors, values -> Logistic.dot(weights, values));
        var practice = rows.effects(
                nullable(rows.topics),
                rows.column(factors, values -> values[Factor.TOPIC_PRACTICE.ordinal()]),
                PULL_OF_TOPIC,
                logOdds,
                without);
        var trends = rows.effects(
                nullable(rows.topics),
                rows.column(factors, values -> values[Factor.SKILL_LATE.ordinal()]),
                PULL_OF_TOPIC,
                logOdds,
                without);
        var after = new ArrayList<Map<String, Map<Answer, Double>>>();
        for (var before = 1; before <= BEFORE; before++) {
            after.add(after(before, logOdds, without));
        }
        return bank.with(practice, trends, after);
    }

    private record Following(Answer before, String question) {}

    private Map<String, Map<Answer, Double>> after(int answers, double[] logOdds, int without) {
        var keys = new ArrayList<@Nullable Following>();
        for (var row = 0; row < rows.size(); row++) {
            var before = rows.before(row, answers);
            keys.add(
                    before == null
                            ? null
                            : new Following(before, rows.responses.get(row).question()));
        }
        var ones = new double[rows.size()];
        Arrays.fill(ones, 1);
        var byQuestion = new HashMap<String, Map<Answer, Double>>();
        rows.effects(keys, ones, PULL_OF_BEFORE, logOdds, without).forEach((following, effect) -> byQuestion
                .computeIfAbsent(following.question(), id -> new HashMap<>())
                .put(following.before(), effect));
        return byQuestion;
    }

    /** Before each answer, as the questions of its fold show it. */
    private List<double[]> factors(QuestionBank[] banks) {
        var factors = new ArrayList<double[]>(rows.size());
        for (var learner : rows.learners) {
            var bank = banks[rows.fold[factors.size()]];
            var history = new History();
            for (var response : learner.responses()) {
                var question = bank.of(response);
                factors.add(KnowledgeTracing.factors(history, question));
                history.answered(question, response.correct());
            }
        }
        return factors;
    }

    private static <T> List<@Nullable T> nullable(List<T> list) {
        return new ArrayList<>(list);
    }

    private static int count(boolean[] values) {
        var count = 0;
        for (var value : values) {
            count += value ? 1 : 0;
        }
        return count;
    }
}
