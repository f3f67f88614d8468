package org.marchepied.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
    void thoseWhoWaitedLongest_fillTheFirstSession() {
        var six = LongStream.rangeClosed(1, 6)
                .mapToObj(id -> need(id, FIRST, 100 - id))
                .toList();

        assertThat(Grouping.of(six, 4))
                .extracting(Grouping.Group::learners)
                .containsExactly(List.of(6L, 5L, 4L, 3L), List.of(2L, 1L));
    }

    @Test
    void fullerSession_comesFirst() {
        var groups = Grouping.of(List.of(need(1, FIRST, 1), need(2, SECOND, 5), need(3, SECOND, 5)), 4);

        assertThat(groups).extracting(Grouping.Group::plan).containsExactly(SECOND, FIRST);
    }

    @Test
    void planOfMoreThanNinetyMinutes_isNotProposed() {
        var groups = Grouping.of(List.of(need(1, plan("juste", 90), 1), need(2, plan("longue", 91), 1)), 4);

        assertThat(groups).extracting(group -> group.plan().id()).containsExactly("juste");
    }

    @Test
    void isLeastWaitingOfAll_thatTakeTheFewestSessions() {
        Seeds.each(200, GroupingTest::checkLeastWaiting);
    }

    /** Against every way to divide the learners of each plan, and every order of the sessions. */
    private static void checkLeastWaiting(Random random) {
        var seats = 1 + random.nextInt(4);
        var needs = LongStream.range(0, random.nextInt(8))
                .mapToObj(id -> need(id, random.nextBoolean() ? FIRST : SECOND, random.nextInt(5)))
                .toList();

        var groups = Grouping.of(needs, seats);

        var ofFirst =
                (int) needs.stream().filter(one -> one.plan().equals(FIRST)).count();
        var least = divided(ofFirst, seats).stream()
                .flatMap(first -> divided(needs.size() - ofFirst, seats).stream()
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()))
                .flatMap(sizes -> orders(sizes).stream())
                .mapToInt(GroupingTest::waiting)
                .min()
                .orElseThrow();
        assertThat(waiting(groups.stream().map(group -> group.learners().size()).toList()))
                .isEqualTo(least);
        var since = needs.stream().collect(Collectors.toMap(Grouping.Need::learner, Grouping.Need::waitingSince));
        for (var plan : List.of(FIRST, SECOND)) {
            assertThat(groups.stream()
                            .filter(group -> group.plan().equals(plan))
                            .flatMap(group -> group.learners().stream())
                            .map(since::get))
                    .as("nobody comes after one who has waited less")
                    .isSorted();
        }
    }

    /** In all, counted in sessions. */
    private static int waiting(List<Integer> sizes) {
        return IntStream.range(0, sizes.size()).map(i -> i * sizes.get(i)).sum();
    }

    /** Every way to have so many in the fewest sessions. */
    private static List<List<Integer>> divided(int learners, int seats) {
        return divided(learners, (learners + seats - 1) / seats, seats);
    }

    private static List<List<Integer>> divided(int learners, int sessions, int seats) {
        if (sessions == 0) {
            return learners == 0 ? List.of(List.of()) : List.of();
        }
        return IntStream.rangeClosed(1, Math.min(seats, learners))
                .boxed()
                .flatMap(size -> divided(learners - size, sessions - 1, seats).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(size), rest.stream()).toList()))
                .toList();
    }

    private static List<List<Integer>> orders(List<Integer> sizes) {
        if (sizes.isEmpty()) {
            return List.of(List.of());
        }
        return IntStream.range(0, sizes.size())
                .boxed()
                .flatMap(first -> {
                    var rest = new ArrayList<>(sizes);
                    var size = rest.remove((int) first);
                    return orders(rest).stream().map(order -> Stream.concat(Stream.of(size), order.stream())
                            .toList());
                })
                .toList();
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
        return plan(id, 90);
    }

    private static SessionPlan plan(String id, int minutes) {
        return new SessionPlan(id, "Plan " + id, List.of("lecon"), minutes, 45, List.of());
    }
}
