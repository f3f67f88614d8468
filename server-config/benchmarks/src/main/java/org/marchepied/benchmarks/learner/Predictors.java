package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.marchepied.learning.History;
import org.marchepied.learning.KnowledgeTracing;
import org.marchepied.learning.Question;

/** The learner model, and simple ones to compare it with. */
final class Predictors {

    private final Map<String, Tally> skills = new HashMap<>();
    private final Map<String, Tally> questions = new HashMap<>();
    private final Map<String, Map<List<String>, Integer>> topics = new HashMap<>();
    private final Tally all = new Tally();
    private final List<Learner> training;

    Predictors(List<Learner> training) {
        this.training = training;
        for (var learner : training) {
            for (var response : learner.responses()) {
                all.add(response.correct());
                tally(questions, response.question()).add(response.correct());
                for (var skill : response.skills()) {
                    tally(skills, skill).add(response.correct());
                    topics.computeIfAbsent(skill, id -> new LinkedHashMap<>())
                            .merge(response.skills(), 1, Integer::sum);
                }
            }
        }
    }

    /** By name, the simplest first. */
    Map<String, Predictor> simple() {
        var predictors = new LinkedHashMap<String, Predictor>();
        predictors.put("mean of the skill", () -> new Means(skills, Response::skills));
        predictors.put("mean of the question", () -> new Means(questions, response -> List.of(response.question())));
        predictors.put("own score so far on the skill", OwnScore::new);
        predictors.put("plain PFA: skill, wins, failures", new PlainPfa());
        return predictors;
    }

    /** With the published weights, and only the mean of all answers beside them. */
    Predictor unknown() {
        var share = all.share(0.5, 2);
        var average = StrictMath.log(share / (1 - share));
        return tracing(KnowledgeTracing.published(), QuestionBank.easiness(average, Map.of(), Map.of()));
    }

    Predictor tracing(KnowledgeTracing model, QuestionBank bank) {
        return () -> new Tracing(model, bank);
    }

    private static final class Tally {

        private int answers;
        private int right;

        void add(boolean correct) {
            answers++;
            right += correct ? 1 : 0;
        }

        /** As if there had been that many answers of this share before. */
        double share(double prior, double weight) {
            return (right + weight * prior) / (answers + weight);
        }
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, id -> new Tally());
    }

    private double skill(String skill) {
        return skills.getOrDefault(skill, new Tally()).share(all.share(0.5, 2), 5);
    }

    private static double mean(List<String> keys, ToDoubleFunction<String> value) {
        return keys.stream().mapToDouble(value).average().orElseThrow();
    }

    private final class Means implements Predictor.Walk {

        private final Map<String, Tally> means;
        private final Function<Response, List<String>> keys;

        Means(Map<String, Tally> means, Function<Response, List<String>> keys) {
            this.means = means;
            this.keys = keys;
        }

        @Override
        public double expects(Response response) {
            var skill = mean(response.skills(), Predictors.this::skill);
            return mean(keys.apply(response), key -> means.getOrDefault(key, new Tally())
                    .share(skill, 5));
        }

        @Override
        public double expects(String skill) {
            return skill(skill);
        }

        @Override
        public void answered(Response response) {
            // what everybody showed does not change by one learner
        }
    }

    private final class OwnScore implements Predictor.Walk {

        private final Map<String, Tally> own = new HashMap<>();

        @Override
        public double expects(Response response) {
            return mean(response.skills(), this::expects);
        }

        @Override
        public double expects(String skill) {
            var tally = own.get(skill);
            return tally == null ? all.share(0.5, 2) : tally.share(0, 0);
        }

        @Override
        public void answered(Response response) {
            response.skills().forEach(skill -> tally(own, skill).add(response.correct()));
        }
    }

    /** Performance factors (Pavlik, Cen, Koedinger, 2009): easiness of the skill, logarithms of wins and of failures on it. */
    private final class PlainPfa implements Predictor {

        private final double[] weights;

        PlainPfa() {
            var values = new ArrayList<double[]>();
            var right = new ArrayList<Boolean>();
            for (var learner : training) {
                var walk = new PfaWalk(new double[4]);
                for (var response : learner.responses()) {
                    values.add(walk.values(response.skills()));
                    right.add(response.correct());
                    walk.answered(response);
                }
            }
            var labels = new boolean[right.size()];
            for (var i = 0; i < labels.length; i++) {
                labels[i] = right.get(i);
            }
            weights = Logistic.fit(values, labels);
        }

        @Override
        public Predictor.Walk start() {
            return new PfaWalk(weights);
        }
    }

    private final class PfaWalk implements Predictor.Walk {

        private final double[] weights;
        private final Map<String, Tally> own = new HashMap<>();

        PfaWalk(double[] weights) {
            this.weights = weights;
        }

        double[] values(List<String> asked) {
            return new double[] {
                1,
                mean(asked, id -> StrictMath.log(skill(id) / (1 - skill(id)))),
                mean(asked, id -> StrictMath.log1p(seen(id).right)),
                mean(asked, id -> StrictMath.log1p(seen(id).answers - seen(id).right))
            };
        }

        private Tally seen(String skill) {
            return own.getOrDefault(skill, new Tally());
        }

        @Override
        public double expects(Response response) {
            return Logistic.probability(Logistic.dot(weights, values(response.skills())));
        }

        @Override
        public double expects(String skill) {
            return Logistic.probability(Logistic.dot(weights, values(List.of(skill))));
        }

        @Override
        public void answered(Response response) {
            response.skills().forEach(skill -> tally(own, skill).add(response.correct()));
        }
    }

    private final class Tracing implements Predictor.Walk {

        private final KnowledgeTracing model;
        private final QuestionBank bank;
        private final History history = new History();

        Tracing(KnowledgeTracing model, QuestionBank bank) {
            this.model = model;
            this.bank = bank;
        }

        @Override
        public double expects(Response response) {
            return model.probability(history, bank.of(response));
        }

        /** The mean over the topics in which the skill is asked for, each as often as the training learners met it. */
        @Override
        public double expects(String skill) {
            var sum = 0.0;
            var weight = 0;
            for (var topic :
                    topics.getOrDefault(skill, Map.of(List.of(skill), 1)).entrySet()) {
                Question usual = bank.of(new Response("", topic.getKey(), true));
                sum += topic.getValue() * model.probability(history, usual);
                weight += topic.getValue();
            }
            return sum / weight;
        }

        @Override
        public void answered(Response response) {
            history.answered(bank.of(response), response.correct());
        }
    }
}
