package org.marchepied.benchmarks.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.marchepied.learning.Easiness;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.LearnerModel;
import org.marchepied.learning.LearnerState;
import org.marchepied.learning.Mode;

/** Mastery as workshops read it, with how easy each skill is for those who came before. */
record Shipped(Easiness easiness) implements Predictor {

    /** In an agency where these learners have been. */
    static Shipped after(List<Learner> before) {
        var tallies = new ArrayList<Easiness.Tally>();
        for (var learner : before) {
            var answers = new HashMap<String, List<Boolean>>();
            for (var response : learner.responses()) {
                for (var skill : response.skills()) {
                    answers.computeIfAbsent(skill, id -> new ArrayList<>()).add(response.correct());
                }
            }
            answers.forEach((skill, all) -> tallies.add(new Easiness.Tally(
                    skill, (int) all.stream().filter(right -> right).count(), all.size())));
        }
        return new Shipped(Easiness.of(tallies));
    }

    @Override
    public Predictor.Walk start() {
        return new Walk(easiness);
    }

    /** One second between answers, since the file has no clock: nothing is forgotten. */
    private static final class Walk implements Predictor.Walk {

        private final Easiness easiness;
        private LearnerState state = LearnerModel.standard().start();
        private Instant now = Instant.EPOCH;

        Walk(Easiness easiness) {
            this.easiness = easiness;
        }

        @Override
        public double expects(Response response) {
            return response.skills().stream()
                    .mapToDouble(this::expects)
                    .average()
                    .orElseThrow();
        }

        @Override
        public double expects(String skill) {
            return easiness.expected(skill, state.mastery(skill, now));
        }

        @Override
        public void answered(Response response) {
            now = now.plusSeconds(1);
            response.skills()
                    .forEach(skill -> state = state.after(
                            new Evidence(skill, response.correct(), Mode.INDEPENDENT, 0, HumanHelp.NONE, now)));
        }
    }
}
