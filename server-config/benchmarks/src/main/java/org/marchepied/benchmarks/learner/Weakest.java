package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which skill is weakest? Each test learner is frozen at half of the answers. The candidates are the skills practised at least
 * three times later; the truth is the share of right answers among the next ten of each. A pick is right if no candidate had
 * a lower share. Learners with fewer than three candidates are left out.
 */
final class Weakest {

    private static final int CANDIDATES = 3;
    private static final int LEAST = 3;
    private static final int NEXT = 10;

    /**
     * @param hit 1 if the pick was right, 0 if not, a part of 1 if several were expected to be equally weak
     * @param random chance of a pick at random to be right
     * @param ordered share of pairs of candidates in the right order, those that turned out equal left out; NaN if all did
     */
    record Verdict(double hit, double random, double ordered) {}

    private Weakest() {}

    static List<Verdict> of(Predictor predictor, List<Learner> test) {
        var verdicts = new ArrayList<Verdict>();
        for (var learner : test) {
            var half = learner.responses().size() / 2;
            var later =
                    later(learner.responses().subList(half, learner.responses().size()));
            if (later.size() >= CANDIDATES) {
                var walk = predictor.start();
                learner.responses().subList(0, half).forEach(walk::answered);
                verdicts.add(verdict(walk, later));
            }
        }
        return verdicts;
    }

    /** Of predictors that looked at the same learners, in the same order. */
    static List<Verdict> mean(List<List<Verdict>> ofEach) {
        return IntStream.range(0, ofEach.get(0).size())
                .mapToObj(learner -> new Verdict(
                        mean(ofEach, learner, Verdict::hit),
                        mean(ofEach, learner, Verdict::random),
                        mean(ofEach, learner, Verdict::ordered)))
                .toList();
    }

    private static double mean(List<List<Verdict>> ofEach, int learner, ToDoubleFunction<Verdict> figure) {
        return ofEach.stream()
                .mapToDouble(verdicts -> figure.applyAsDouble(verdicts.get(learner)))
                .average()
                .orElseThrow();
    }

    private static Map<String, Double> later(List<Response> responses) {
        var answers = new LinkedHashMap<String, List<Boolean>>();
        for (var response : responses) {
            for (var skill : response.skills()) {
                answers.computeIfAbsent(skill, id -> new ArrayList<>()).add(response.correct());
            }
        }
        var shares = new LinkedHashMap<String, Double>();
        answers.forEach((skill, all) -> {
            if (all.size() >= LEAST) {
                shares.put(
                        skill,
                        all.stream()
                                .limit(NEXT)
                                .mapToInt(right -> right ? 1 : 0)
                                .average()
                                .orElseThrow());
            }
        });
        return shares;
    }

    private static Verdict verdict(Predictor.Walk walk, Map<String, Double> later) {
        var candidates = later.entrySet().stream()
                .map(one -> new Candidate(walk.expects(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::expected))
                .toList();
        var least = candidates.stream().mapToDouble(Candidate::share).min().orElseThrow();
        var picked = candidates.stream()
                .filter(one -> one.expected() == candidates.get(0).expected())
                .toList();
        return new Verdict(weakest(picked, least), weakest(candidates, least), ordered(candidates));
    }

    private record Candidate(double expected, double share) {}

    private static double weakest(List<Candidate> candidates, double least) {
        return candidates.stream()
                .mapToInt(one -> one.share() == least ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double ordered(List<Candidate> candidates) {
        var right = 0.0;
        var pairs = 0;
        for (var one : candidates) {
            for (var other : candidates) {
                if (one.share() < other.share()) {
                    pairs++;
                    right += one.expected() < other.expected() ? 1 : one.expected() == other.expected() ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? Double.NaN : right / pairs;
    }
}
