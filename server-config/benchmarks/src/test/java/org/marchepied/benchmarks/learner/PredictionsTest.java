package org.marchepied.benchmarks.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marchepied.benchmarks.learner.ForeseenFixture.byName;
import static org.marchepied.benchmarks.learner.ForeseenFixture.response;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionsTest {

    private static final Learner FIRST = new Learner("a", List.of(response("0.2", false), response("0.8", true)));
    private static final Learner SECOND =
            new Learner("b", List.of(response("0.8", false), response("0.5", true), response("0.2", false)));

    private final Predictions foreseen = Predictions.of(byName(), List.of(FIRST, SECOND));

    @Test
    void countsThePairsInTheRightOrder() {
        // right 0.8 and 0.5 against wrong 0.2, 0.8, 0.2: of 6 pairs 4 in order, one equal, one not
        assertThat(foreseen.auc(foreseen.once())).isCloseTo(4.5 / 6, within(1e-12));
    }

    @Test
    void countsALearnerAsOftenAsDrawn() {
        assertThat(foreseen.auc(new int[] {3, 0})).isEqualTo(1);
        assertThat(foreseen.auc(new int[] {0, 1})).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void measuresTheDistanceFromWhatCameTrue() {
        // 0.2: none of two right; 0.5: one of one; 0.8: one of two
        assertThat(foreseen.calibrationError(foreseen.once())).isCloseTo((2 * 0.2 + 0.5 + 2 * 0.3) / 5, within(1e-12));
    }

    @Test
    void measuresLogLoss() {
        double expected = -(2 * Math.log(0.8) + Math.log(0.8) + Math.log(0.2) + Math.log(0.5)) / 5;

        assertThat(foreseen.logLoss(foreseen.once())).isCloseTo(expected, within(1e-12));
    }

    @Test
    void picksTheWeakest() {
        // later: 0.2 wrong three times, 0.5 right, 0.8 wrong once in three
        var learner = new Learner(
                "c",
                List.of(
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.1", true),
                        response("0.5", false),
                        response("0.5", false),
                        response("0.5", false),
                        response("0.2", true),
                        response("0.2", false),
                        response("0.2", false),
                        response("0.8", true),
                        response("0.8", true),
                        response("0.8", false)));

        var verdict = Weakest.of(byName(), List.of(learner)).get(0);

        assertThat(verdict.hit()).isZero();
        assertThat(verdict.random()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(verdict.ordered()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void takesTheMeanOfSeveralPicks_ofTheSameLearner() {
        var one = List.of(new Weakest.Verdict(1, 0.5, 0.8), new Weakest.Verdict(1, 0.2, Double.NaN));
        var other = List.of(new Weakest.Verdict(0, 0.5, 0.4), new Weakest.Verdict(1, 0.2, Double.NaN));

        var mean = Weakest.mean(List.of(one, other));

        assertThat(mean.get(0).hit()).isEqualTo(0.5);
        assertThat(mean.get(0).random()).isEqualTo(0.5);
        assertThat(mean.get(0).ordered()).isCloseTo(0.6, within(1e-12));
        assertThat(mean.get(1).hit()).isEqualTo(1);
        assertThat(mean.get(1).ordered()).isNaN();
    }

    @Test
    void leavesOutLearners_whoseWeakestSkillIsNoQuestion() {
        assertThat(Weakest.of(byName(), List.of(FIRST, SECOND))).isEmpty();
    }
}
