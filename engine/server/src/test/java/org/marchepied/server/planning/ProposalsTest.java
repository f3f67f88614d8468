package org.marchepied.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.Recommendation;
import org.marchepied.learning.SessionPlan;
import org.marchepied.server.planning.WorkshopPage.LearnerLine;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.workshop.LearnerName;

class ProposalsTest {

    private static final SessionPlan KEYPAD = plan("clavier", 85);
    private static final SessionPlan PASSWORD = plan("mot-de-passe", 60);
    private static final SessionPlan LONG = plan("journee", 120);
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 12, 1, 14, 0);

    @Test
    void sessionForAll_isForThoseWhoNeedItsPlan() {
        var ada = needs(1, KEYPAD);
        var bilal = needs(2, PASSWORD);

        var proposals = propose(List.of(ada, bilal), Map.of(), session(7, PASSWORD));

        assertThat(proposals.sessions()).containsExactly(new Proposals.Proposal(KEYPAD, List.of(ada), DATE));
        assertThat(proposals.invited()).containsExactly(new Proposals.Invited(bilal, session(7, PASSWORD)));
    }

    @Test
    void invitationToAnotherPlan_takesNobodyOut() {
        var ada = needs(1, KEYPAD);
        var bilal = needs(2, KEYPAD);

        var proposals = propose(
                List.of(ada, bilal), Map.of(7L, Set.of(1L), 8L, Set.of(2L)), session(7, PASSWORD), session(8, KEYPAD));

        assertThat(proposals.sessions()).containsExactly(new Proposals.Proposal(KEYPAD, List.of(ada), DATE));
        assertThat(proposals.invited()).containsExactly(new Proposals.Invited(bilal, session(8, KEYPAD)));
    }

    @Test
    void planOfMoreThanNinetyMinutes_isLeftOutUntilTheTrainerPlansIt() {
        var ada = needs(1, LONG);
        var bilal = needs(2, LONG);

        var proposals = propose(List.of(ada, bilal), Map.of(7L, Set.of(2L)), session(7, LONG));

        assertThat(proposals.sessions()).isEmpty();
        assertThat(proposals.tooLong()).containsExactly(ada);
        assertThat(proposals.invited()).extracting(Proposals.Invited::line).containsExactly(bilal);
    }

    @Test
    void whoNeedsSomethingElseFirst_isLeftOutWithTheReason() {
        var ada = line(1, new Recommendation.FirstElse("Un cours de français d'abord.", List.of()));

        var proposals = propose(List.of(ada), Map.of());

        assertThat(proposals.otherwise()).containsExactly(ada);
        assertThat(proposals.leavesSomeOut()).isTrue();
    }

    @Test
    void packThatIsGone_leavesNobodyToSpeakOf() {
        assertThat(propose(List.of(line(1, null)), Map.of()).isEmpty()).isTrue();
    }

    @Test
    void twoTrainers_haveTwiceTheSeats() {
        var five =
                LongStream.rangeClosed(1, 5).mapToObj(id -> needs(id, KEYPAD)).toList();

        assertThat(propose(five, Map.of()).sessions()).hasSize(2);
        assertThat(Proposals.of(five, new Proposals.Planned(List.of(), Map.of()), Map.of(), 2, 8, dates())
                        .sessions())
                .hasSize(1);
    }

    @Test
    void whoNeverCame_hasWaitedLongest() {
        var lines =
                LongStream.rangeClosed(1, 3).mapToObj(id -> needs(id, KEYPAD)).toList();

        var proposals = Proposals.of(
                lines, new Proposals.Planned(List.of(), Map.of()), Map.of(1L, 900L, 2L, 800L), 1, 2, dates());

        assertThat(proposals.sessions())
                .extracting(Proposals.Proposal::names)
                .containsExactly("Apprenant 3, Apprenant 2", "Apprenant 1");
    }

    @Test
    void everybodyIsInOneListOnly() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var lines = LongStream.range(0, random.nextInt(20))
                    .mapToObj(id -> needs(id, List.of(KEYPAD, PASSWORD, LONG).get(random.nextInt(3))))
                    .toList();

            var proposals = propose(
                    lines,
                    random.nextBoolean() ? Map.of() : Map.of(7L, Set.of(0L, 1L, 2L)),
                    session(7, random.nextBoolean() ? KEYPAD : LONG));

            var all = new ArrayList<LearnerLine>();
            proposals.sessions().forEach(one -> all.addAll(one.learners()));
            proposals.invited().forEach(one -> all.add(one.line()));
            all.addAll(proposals.tooLong());
            all.addAll(proposals.otherwise());
            assertThat(all).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(lines);
            assertThat(proposals.sessions())
                    .allMatch(one -> one.learners().size() <= 4 && one.plan().minutes() <= 90);
        }
    }

    private static Proposals propose(List<LearnerLine> lines, Map<Long, Set<Long>> invited, SessionSummary... planned) {
        return Proposals.of(
                lines, new Proposals.Planned(Stream.of(planned).toList(), invited), Map.of(), 1, 4, dates());
    }

    private static Stream<LocalDateTime> dates() {
        return Stream.iterate(DATE, date -> date.plusWeeks(1));
    }

    private static LearnerLine needs(long id, SessionPlan plan) {
        return line(id, new Recommendation.NextSession(plan, "Il reste à faire.", List.of()));
    }

    private static LearnerLine line(long id, @Nullable Recommendation next) {
        return new LearnerLine(new LearnerName(id, "Apprenant " + id), true, null, Optional.ofNullable(next));
    }

    private static SessionSummary session(long id, SessionPlan plan) {
        return new SessionSummary(id, 1, "essai", "Essai", plan.id(), "ABCDEF", 1000 * id, "", 1, null, null, null);
    }

    private static SessionPlan plan(String id, int minutes) {
        return new SessionPlan(id, "Séance " + id, List.of("lecon"), minutes, 0, List.of());
    }
}
