package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.marchepied.learning.EvidenceFixture.KEYPAD;
import static org.marchepied.learning.EvidenceFixture.MONDAY;
import static org.marchepied.learning.EvidenceFixture.days;
import static org.marchepied.learning.EvidenceFixture.right;
import static org.marchepied.learning.EvidenceFixture.rights;
import static org.marchepied.learning.EvidenceFixture.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerformanceFactorsTest {

    private static final double PRIOR = LearnerModelParameters.DEFAULT.prior();

    private final LearnerModel model = LearnerModel.standard();

    @Test
    void givesThePrior_whenThereIsNoEvidence() {
        Mastery mastery = model.start().mastery(KEYPAD, MONDAY);

        assertThat(mastery.probability()).isCloseTo(PRIOR, within(1e-12));
        assertThat(mastery.isObserved()).isFalse();
        assertThat(mastery.lastSeen()).isNull();
    }

    @Test
    void learnsNothing_whenTheEvidenceProvesNothing() {
        List<Evidence> evidence = List.of(
                right(MONDAY, Mode.DEMONSTRATION, 0, HumanHelp.NONE),
                right(MONDAY, Mode.INDEPENDENT, 0, HumanHelp.DONE_FOR));

        Mastery mastery = model.after(evidence).mastery(KEYPAD, MONDAY);

        assertThat(mastery).isEqualTo(model.start().mastery(KEYPAD, MONDAY));
    }

    @Test
    void countsLess_whenThereWasMoreHelp() {
        double alone = after(right(MONDAY));
        double helped = after(right(MONDAY, Mode.INDEPENDENT, 0, HumanHelp.HELPED));
        double guided = after(right(MONDAY, Mode.GUIDED, 0, HumanHelp.NONE));
        double guidedAndHinted = after(right(MONDAY, Mode.GUIDED, 3, HumanHelp.HELPED));

        assertThat(List.of(alone, helped, guided, guidedAndHinted, PRIOR))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsAProcedure_whenItsTenMovesWereRightAlone() {
        LearnerState state = model.after(rights(10, MONDAY));

        assertThat(percentOn(state, 0)).isBetween(75, 85);
        assertThat(percentOn(state, 7)).isGreaterThanOrEqualTo(LearnerModelParameters.KNOWN_FROM);
        assertThat(percentOn(state, 42)).isLessThan(LearnerModelParameters.KNOWN_FROM);
    }

    @Test
    void forgetsLess_whenPractisedAgainOneWeekLater() {
        LearnerState massed = model.after(rights(10, days(7)));
        LearnerState spaced = model.after(rights(5, days(0))).after(right(days(7)));

        double massedLeft = shareLeft(massed, days(7), days(49));
        double spacedLeft = shareLeft(spaced, days(7), days(49));

        assertThat(spacedLeft).isGreaterThan(massedLeft + 0.15);
    }

    @Test
    void takesNoError_forForgotten() {
        LearnerState state = model.start().after(wrong(MONDAY));

        assertThat(state.mastery(KEYPAD, days(400)).probability())
                .isEqualTo(state.mastery(KEYPAD, days(0)).probability())
                .isLessThan(PRIOR);
    }

    @Test
    void keepsCompetenciesApart() {
        LearnerState state = model.after(rights(5, MONDAY));

        assertThat(state.mastery("courriel", MONDAY).observations()).isZero();
        assertThat(state.mastery(KEYPAD, MONDAY).observations()).isEqualTo(5);
    }

    @Test
    void answersForEveryCompetency_withEvidenceOrWithout() {
        List<Competency> competencies = List.of(
                new Competency(KEYPAD, "taper le code", Set.of(), Set.of()),
                new Competency("courriel", "lire un courriel", Set.of(), Set.of()));

        assertThat(model.after(rights(1, MONDAY))
                        .masteries(competencies, MONDAY)
                        .keySet())
                .containsExactly(KEYPAD, "courriel");
    }

    @Test
    void standsAClockSetBack() {
        LearnerState state = model.start().after(right(days(1))).after(right(days(0)));

        assertThat(state).isNotNull();
        assertThat(state.mastery(KEYPAD, days(0)))
                .isEqualTo(model.after(List.of(right(days(1)), right(days(1)))).mastery(KEYPAD, days(1)));
    }

    @Test
    void refuses_whenAParameterIsOutOfRange() {
        assertThatThrownBy(() ->
                        new LearnerModelParameters(1, 0.4, 0.4, 0.9, 0.2, 0.5, 0.3, LearnerModelParameters.FSRS_6))
                .hasMessageContaining("'prior'")
                .hasMessageContaining("1.0");
    }

    private double after(Evidence evidence) {
        return model.start().after(evidence).mastery(KEYPAD, evidence.at()).probability();
    }

    private static int percentOn(LearnerState state, int day) {
        return state.mastery(KEYPAD, days(day).plusSeconds(3600)).percent();
    }

    private static double shareLeft(LearnerState state, Instant from, Instant to) {
        return (state.mastery(KEYPAD, to).probability() - PRIOR)
                / (state.mastery(KEYPAD, from).probability() - PRIOR);
    }
}
