package org.marchepied.benchmarks.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class ForeseenFixture {

    private ForeseenFixture() {}

    /** Expects of a question and of a skill the number that is its name. */
    static Predictor byName() {
        return () -> new Predictor.Walk() {
            @Override
            public double expects(Response response) {
                return Double.parseDouble(response.question());
            }

            @Override
            public double expects(String skill) {
                return Double.parseDouble(skill);
            }

            @Override
            public void answered(Response response) {
                // learns nothing
            }
        };
    }

    static Response response(String name, boolean correct) {
        return new Response(name, List.of(name), correct);
    }

    /** Learners with an ability each, who learn a little, and questions with an easiness each. */
    static String answers(int learners, long seed) {
        var random = new Random(seed);
        var easiness = random.doubles(40, -1.5, 2).toArray();
        var text = new ArrayList<String>(List.of("part,learner,item,skills,correct"));
        for (var learner = 0; learner < learners; learner++) {
            var ability = 1.2 * random.nextGaussian();
            for (var i = 0; i < 60; i++) {
                var question = random.nextInt(easiness.length);
                var right = random.nextDouble() < Logistic.probability(ability + easiness[question] + i / 100.0);
                text.add("%s,%d,%d,%d,%d"
                        .formatted(
                                learner % 4 == 0 ? "test" : "train", learner, question, question / 8, right ? 1 : 0));
            }
        }
        return String.join("\n", text) + "\n";
    }
}
