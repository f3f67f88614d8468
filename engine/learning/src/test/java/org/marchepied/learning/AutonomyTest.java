package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.learning.EvidenceFixture.KEYPAD;
import static org.marchepied.learning.EvidenceFixture.days;
import static org.marchepied.learning.EvidenceFixture.right;
import static org.marchepied.learning.EvidenceFixture.wrong;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutonomyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Evidence FIRST = right(days(0), Mode.GUIDED, 0, HumanHelp.HELPED);

    private final Autonomy autonomy = Autonomy.onALaterDay(PARIS);

    @Test
    void isShown_whenRightAloneOnALaterDay() {
        assertThat(isShown(right(days(7)), FIRST)).isTrue();
    }

    @Test
    void isShown_whenAnErrorWasCorrectedAloneAfterAGuidedReminder() {
        Evidence reminder = right(days(7), Mode.GUIDED, 2, HumanHelp.HELPED);

        assertThat(isShown(FIRST, reminder, wrong(days(7)), right(days(7)))).isTrue();
    }

    @Test
    void isNotShown_onTheDayOfTheFirstSuccess() {
        assertThat(isShown(FIRST, right(days(0).plusSeconds(3600)))).isFalse();
        assertThat(isShown()).isFalse();
    }

    @Test
    void isShownOnTheFirstDay_whenThePlanLeavesNoLaterOne() {
        assertThat(new Autonomy(0, PARIS).isShown(KEYPAD, List.of(FIRST, right(days(0)))))
                .isTrue();
    }

    @Test
    void isNotShown_whenThereWasHelpThatDay() {
        assertThat(isShown(FIRST, right(days(7)), right(days(7), Mode.INDEPENDENT, 1, HumanHelp.NONE)))
                .isFalse();
        assertThat(isShown(FIRST, right(days(7)), right(days(7), Mode.INDEPENDENT, 0, HumanHelp.HELPED)))
                .isFalse();
        assertThat(isShown(FIRST, right(days(7), Mode.GUIDED, 0, HumanHelp.NONE)))
                .isFalse();
        assertThat(isShown(FIRST, wrong(days(7)))).isFalse();
    }

    @Test
    void countsNoSuccess_thatAnotherPersonMade() {
        Evidence doneFor = right(days(0), Mode.INDEPENDENT, 0, HumanHelp.DONE_FOR);

        assertThat(isShown(doneFor, right(days(7)))).isFalse();
    }

    @Test
    void endsTheDayInTheZoneOfTheWorkshop() {
        Evidence evening = right(Instant.parse("2026-11-02T22:50:00Z"));
        Evidence afterMidnightInParis = right(Instant.parse("2026-11-02T23:10:00Z"));

        assertThat(isShown(evening, afterMidnightInParis)).isTrue();
    }

    private boolean isShown(Evidence... evidence) {
        return autonomy.isShown(KEYPAD, List.of(evidence));
    }
}
