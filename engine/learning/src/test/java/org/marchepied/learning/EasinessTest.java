package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Easiness.Tally;

class EasinessTest {

    private static final int SEEDS = 1000;
    private static final List<String> COMPETENCIES = List.of("clavier", "courriel", "cv");
    private static final Mastery MASTERY = new Mastery(0.4, 5, Instant.EPOCH);

    @Test
    void changesNothing_whenNothingIsKnown() {
        assertThat(expected(Easiness.UNKNOWN)).isCloseTo(MASTERY.probability(), within(1e-12));
        assertThat(expected(Easiness.of(List.of()))).isCloseTo(MASTERY.probability(), within(1e-12));
        assertThat(expected(Easiness.of(List.of(new Tally("courriel", 1, 9), new Tally("cv", 9, 9)))))
                .as("a competency that nobody has met")
                .isCloseTo(MASTERY.probability(), within(1e-12));
    }

    @Test
    void expectsLess_whereOthersFail() {
        Easiness easiness = Easiness.of(List.of(new Tally("clavier", 1, 9), new Tally("courriel", 8, 9)));

        assertThat(easiness.expected("clavier", MASTERY)).isLessThan(MASTERY.probability());
        assertThat(easiness.expected("courriel", MASTERY)).isGreaterThan(MASTERY.probability());
    }

    @Test
    void takesOneLearner_forNoMoreThanAFewAnswers() {
        Tally others = new Tally("clavier", 3, 3);

        assertThat(expected(Easiness.of(List.of(others, new Tally("clavier", 0, 1000)))))
                .isEqualTo(expected(Easiness.of(List.of(others, new Tally("clavier", 0, 3)))))
                .isLessThan(expected(Easiness.of(List.of(others, new Tally("clavier", 0, 1)))));
    }

    @Test
    void theOrder_doesNotMatter() {
        Seeds.each(SEEDS, random -> {
            List<Tally> tallies = tallies(random);
            List<Tally> shuffled = new ArrayList<>(tallies);
            Collections.shuffle(shuffled, random);

            assertThat(expected(Easiness.of(shuffled))).isEqualTo(expected(Easiness.of(tallies)));
        });
    }

    @Test
    void oneMoreRightAnswer_ofWhomever_neverLowers() {
        Seeds.each(SEEDS, random -> {
            List<Tally> tallies = tallies(random);
            int place = random.nextInt(tallies.size());
            Tally one = tallies.get(place);
            double before = Easiness.of(tallies).expected(one.competency(), MASTERY);
            tallies.set(place, new Tally(one.competency(), one.right() + 1, one.answers() + 1));

            double after = Easiness.of(tallies).expected(one.competency(), MASTERY);

            assertThat(after).isGreaterThanOrEqualTo(before - 1e-6);
        });
    }

    @Test
    void isAProbability_whateverTheMastery() {
        Seeds.each(SEEDS, random -> {
            Easiness easiness = Easiness.of(tallies(random));

            for (double mastery : new double[] {0, random.nextDouble(), 1}) {
                assertThat(easiness.expected("clavier", new Mastery(mastery, 1, Instant.EPOCH)))
                        .isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void refuses_whatIsNoTally() {
        assertThatThrownBy(() -> new Tally("clavier", 2, 1)).hasMessageContaining("2 right of 1 answers on clavier");
        assertThatThrownBy(() -> new Tally("clavier", 0, 0)).hasMessageContaining("clavier");
    }

    private static double expected(Easiness easiness) {
        return easiness.expected("clavier", MASTERY);
    }

    private static List<Tally> tallies(Random random) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(40); i++) {
            int answers = 1 + random.nextInt(20);
            tallies.add(new Tally(COMPETENCIES.get(random.nextInt(3)), random.nextInt(answers + 1), answers));
        }
        return tallies;
    }
}
