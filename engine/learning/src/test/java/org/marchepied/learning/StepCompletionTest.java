package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marchepied.learning.CompletionRule.ANSWERED;
import static org.marchepied.learning.CompletionRule.DONE;
import static org.marchepied.learning.CompletionRule.MASTERED;
import static org.marchepied.learning.CompletionRule.READ;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepCompletionTest {

    @Test
    void asksForReading_whenTheRuleIsRead() {
        assertThat(StepCompletion.isComplete(READ, new StepFacts(true, 2, 0, 0, 0)))
                .isTrue();
        assertThat(StepCompletion.isComplete(READ, new StepFacts(false, 2, 2, 2, 2)))
                .isFalse();
    }

    @Test
    void asksForEveryAnswer_whenTheRuleIsAnswered() {
        assertThat(StepCompletion.isComplete(ANSWERED, new StepFacts(false, 2, 2, 0, 0)))
                .isTrue();
        assertThat(StepCompletion.isComplete(ANSWERED, new StepFacts(true, 2, 1, 1, 1)))
                .isFalse();
    }

    @Test
    void asksForEveryActivity_whenTheRuleIsDone() {
        assertThat(StepCompletion.isComplete(DONE, new StepFacts(false, 2, 2, 2, 0)))
                .isTrue();
        assertThat(StepCompletion.isComplete(DONE, new StepFacts(true, 2, 2, 1, 1)))
                .isFalse();
    }

    @Test
    void asksForEveryActivityAlone_whenTheRuleIsMastered() {
        assertThat(StepCompletion.isComplete(MASTERED, new StepFacts(false, 2, 2, 2, 2)))
                .isTrue();
        assertThat(StepCompletion.isComplete(MASTERED, new StepFacts(true, 2, 2, 2, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void asksForReading_whenThereIsNoActivity(CompletionRule rule) {
        assertThat(StepCompletion.isComplete(rule, new StepFacts(true, 0, 0, 0, 0)))
                .isTrue();
        assertThat(StepCompletion.isComplete(rule, new StepFacts(false, 0, 0, 0, 0)))
                .isFalse();
    }

    @Test
    void refuses_whenMoreIsDoneThanThereIs() {
        assertThatThrownBy(() -> new StepFacts(true, 1, 1, 2, 0)).hasMessageContaining("'done' was 2");
    }
}
