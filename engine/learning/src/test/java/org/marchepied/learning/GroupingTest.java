package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final SessionPlan FIRST = plan("premiere");
    private static final SessionPlan SECOND = plan("deuxieme");

    @Test
    void sameNeeds_sitTogether() {
        var groups =
                Grouping.of(List.of(need(1, FIRST, 5), need(2, SECOND, 1), need(3, FIRST, 2), need(4, SECOND, 9)), 4);

        assertThat(groups)
                .containsExactly(
                        new Grouping.Group(SECOND, List.of(2L, 4L)), new Grouping.Group(FIRST, List.of(3L, 1L)));
    }

    @Test
    void nobodySitsAlone_whenOneIsTooMany() {
        var five =
                LongStream.rangeClosed(1, 5).mapToObj(id -> need(id, FIRST, id)).toList();

        assertThat(Grouping.of(five, 4))
                .extracting(group -> group.learners().size())
                .containsExactly(2, 3);
    }

    @Test
    void nobody_isNoGroup() {
        assertThat(Grouping.of(List.of(), 4)).isEmpty();
    }

    @Test
    void noSeat_isRefused() {
        assertThatThrownBy(() -> Grouping.of(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFewestSessionsForAll_andDoesNotDependOnTheOrder() {
        Seeds.each(300, GroupingTest::checkFewestSessions);
    }

    private static void checkFewestSessions(Random random) {
        var seats = 1 + random.nextInt(12);
        var plans = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> plan("p" + i))
                .toList();
        var needs = new ArrayList<>(LongStream.range(0, random.nextInt(60))
                .mapToObj(id -> need(id, plans.get(random.nextInt(plans.size())), random.nextInt(5)))
                .toList());

        var groups = Grouping.of(needs, seats);

        var seated = groups.stream().flatMap(group -> group.learners().stream()).toList();
        assertThat(seated).hasSameSizeAs(needs).hasSameSizeAs(new HashSet<>(seated));
        assertThat(groups).allMatch(group -> group.learners().size() <= seats);
        var fewest = plans.stream()
                .mapToLong(plan ->
                        needs.stream().filter(need -> need.plan().equals(plan)).count())
                .map(count -> (count + seats - 1) / seats)
                .sum();
        assertThat(groups).hasSize((int) fewest);
        Collections.shuffle(needs, random);
        assertThat(Grouping.of(needs, seats)).isEqualTo(groups);
    }

    private static Grouping.Need need(long learner, SessionPlan plan, long since) {
        return new Grouping.Need(learner, plan, since);
    }

    private static SessionPlan plan(String id) {
        return new SessionPlan(id, "Plan " + id, List.of("lecon"), 90, 45, List.of());
    }
}
