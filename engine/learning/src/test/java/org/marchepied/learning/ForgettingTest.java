package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private final Forgetting forgetting = LearnerModelParameters.FSRS_6;

    @Test
    void leavesNineTenths_afterTheStability() {
        Duration stability = Duration.ofMillis((long) (2.3065 * 86_400_000));

        assertThat(forgetting.retention(Duration.ZERO, stability)).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void fallsEverMoreSlowly() {
        double day = lost(0, 1);
        double tenthDay = lost(9, 10);
        double hundredthDay = lost(99, 100);

        assertThat(day).isGreaterThan(tenthDay);
        assertThat(tenthDay).isGreaterThan(hundredthDay);
    }

    @Test
    void growsTheStabilityAsFsrsDoes_whenPractisedOneWeekLater() {
        // Computed apart from FSRS-6: difficulty 2.118, stability 2.3065 -> 21.4 days after "good" at the seventh day.
        Duration stability = Duration.ofHours((long) (21.4 * 24));

        assertThat(forgetting.retention(Duration.ofDays(7), stability)).isCloseTo(0.9, within(0.001));
    }

    @Test
    void losesNothing_whenTheClockWasSetBack() {
        assertThat(forgetting.retention(Duration.ZERO, Duration.ofDays(-3))).isEqualTo(1);
    }

    private double lost(int from, int to) {
        return forgetting.retention(Duration.ZERO, Duration.ofDays(from))
                - forgetting.retention(Duration.ZERO, Duration.ofDays(to));
    }
}
