package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marchepied.learning.EvidenceFixture.KEYPAD;
import static org.marchepied.learning.EvidenceFixture.days;
import static org.marchepied.learning.EvidenceFixture.right;
import static org.marchepied.learning.EvidenceFixture.wrong;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AutonomyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Evidence FIRST = right(days(0), Mode.GUIDED, 0, HumanHelp.HELPED);

    private final Autonomy autonomy = new Autonomy(1, PARIS);

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

    @Test
    void laterDayIsAsked_whereAnotherSessionFollows() {
        List<Evidence> onOneDay = List.of(FIRST, right(days(0)));

        assertThat(Autonomy.of(pack(List.of(KEYPAD)), onOneDay, PARIS)).containsExactly(KEYPAD);
        assertThat(Autonomy.of(pack(List.of("autre", KEYPAD)), onOneDay, PARIS)).containsExactly(KEYPAD);
        assertThat(Autonomy.of(pack(List.of("autre"), List.of(KEYPAD)), onOneDay, PARIS))
                .as("the last session")
                .containsExactly(KEYPAD);
        assertThat(Autonomy.of(pack(List.of(KEYPAD), List.of("autre")), onOneDay, PARIS))
                .isEmpty();
        assertThat(Autonomy.of(pack(List.of(KEYPAD), List.of("autre")), List.of(FIRST, right(days(7))), PARIS))
                .containsExactly(KEYPAD);
    }

    @Test
    void isShownAloneToo_andAskedForNoLess_whenSessionsAreAdded() {
        Seeds.each(300, random -> {
            List<Evidence> evidence = EvidenceFixture.random(random);

            Set<String> shorter = Autonomy.of(pack(List.of(KEYPAD)), evidence, PARIS);
            Set<String> longer = Autonomy.of(pack(List.of(KEYPAD), List.of("autre")), evidence, PARIS);

            assertThat(shorter).isEqualTo(Autonomy.shownAlone(pack(List.of(KEYPAD)), evidence, PARIS));
            assertThat(shorter).containsAll(longer);
        });
    }

    /** Plans of lessons that each teach what they are called after. */
    @SafeVarargs
    private static PackOutline pack(List<String>... plans) {
        List<String> ids = Stream.of(plans).flatMap(List::stream).distinct().toList();
        return new PackOutline(
                Locale.FRENCH,
                ids.stream()
                        .map(id -> new Competency(id, id, Set.of(), Set.of()))
                        .toList(),
                ids.stream()
                        .map(id -> new LessonNeeds(id, Set.of(id), Set.of()))
                        .toList(),
                Stream.of(plans)
                        .map(lessons -> new SessionPlan(String.join("-", lessons), "Plan", lessons, 90, 45, List.of()))
                        .toList(),
                List.of());
    }

    private boolean isShown(Evidence... evidence) {
        return autonomy.isShown(KEYPAD, List.of(evidence));
    }
}
