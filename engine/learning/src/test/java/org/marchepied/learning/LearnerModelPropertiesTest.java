package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.learning.EvidenceFixture.KEYPAD;
import static org.marchepied.learning.EvidenceFixture.MONDAY;
import static org.marchepied.learning.EvidenceFixture.random;
import static org.marchepied.learning.EvidenceFixture.right;
import static org.marchepied.learning.EvidenceFixture.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What any learner model must hold, whatever its formula. */
class LearnerModelPropertiesTest {

    private static final int SEEDS = 3000;
    private static final double ROUNDING = 1e-12;

    private final LearnerModel model = LearnerModel.standard();

    @Test
    void oneMoreRightAnswer_neverLowers() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);

            double more = probability(with(evidence, right(someInstant(evidence, random))), now);

            assertThat(more).isGreaterThanOrEqualTo(probability(evidence, now) - ROUNDING);
        });
    }

    @Test
    void oneMoreRightAnswerWithHelp_neverLowers() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);
            Evidence helped = right(someInstant(evidence, random), Mode.GUIDED, random.nextInt(9), HumanHelp.HELPED);

            double more = probability(with(evidence, helped), now);

            assertThat(more).isGreaterThanOrEqualTo(probability(evidence, now) - ROUNDING);
        });
    }

    @Test
    void oneMoreWrongAnswer_neverRaises() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);

            double more = probability(with(evidence, wrong(someInstant(evidence, random))), now);

            assertThat(more).isLessThanOrEqualTo(probability(evidence, now) + ROUNDING);
        });
    }

    @Test
    void theOrderOfEvidence_doesNotMatter() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);
            List<Evidence> shuffled = new ArrayList<>(evidence);
            Collections.shuffle(shuffled, random);

            assertThat(mastery(shuffled, now)).isEqualTo(mastery(evidence, now));
        });
    }

    @Test
    void oneByOne_isTheSameAsAllAtOnce() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);
            LearnerState state = model.start();
            for (Evidence one : evidence) {
                state = state.after(one);
            }

            assertThat(state.mastery(KEYPAD, now)).isEqualTo(mastery(evidence, now));
        });
    }

    @Test
    void timeAlone_neverRaises() {
        Seeds.each(SEEDS, random -> {
            List<Evidence> evidence = random(random);
            Instant now = later(evidence, random);

            double later = probability(evidence, now.plus(Duration.ofDays(random.nextInt(100))));

            assertThat(later).isLessThanOrEqualTo(probability(evidence, now) + ROUNDING);
        });
    }

    private Mastery mastery(List<Evidence> evidence, Instant now) {
        return model.after(evidence).mastery(KEYPAD, now);
    }

    private double probability(List<Evidence> evidence, Instant now) {
        return mastery(evidence, now).probability();
    }

    private static List<Evidence> with(List<Evidence> evidence, Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return all;
    }

    private static Instant later(List<Evidence> evidence, Random random) {
        Instant last =
                evidence.isEmpty() ? MONDAY : evidence.get(evidence.size() - 1).at();
        return last.plus(Duration.ofHours(random.nextInt(2000)));
    }

    /** One of the evidence, or between, up to the last. */
    private static Instant someInstant(List<Evidence> evidence, Random random) {
        if (evidence.isEmpty()) {
            return MONDAY;
        }
        Instant one = evidence.get(random.nextInt(evidence.size())).at();
        return random.nextBoolean() ? one : one.minus(Duration.ofHours(random.nextInt(500)));
    }
}
