package org.marchepied.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Puts learners who need the same session plan together, in sessions of at most {@value #LONGEST_MINUTES} minutes: first as
 * few sessions as there can be, then as little waiting in all, the sessions taking place one after another.
 *
 * <p>As each learner needs one plan, the fewest sessions of a plan are its learners divided by the seats, rounded up. Least
 * waiting: those who have waited longest fill a session before the next one begins, and the fuller session comes first.
 */
public final class Grouping {

    /** After an hour and a half attention is gone. */
    public static final int LONGEST_MINUTES = 90;

    private static final Comparator<Need> LONGEST_WAITING =
            Comparator.comparingLong(Need::waitingSince).thenComparingLong(Need::learner);

    private static final Comparator<List<Need>> FULLEST = Comparator.<List<Need>>comparingInt(List::size)
            .reversed()
            .thenComparing(one -> one.get(0), LONGEST_WAITING);

    private Grouping() {}

    /**
     * @param waitingSince when the learner last came, or enrolled; in any unit that grows with time
     */
    public record Need(long learner, SessionPlan plan, long waitingSince) {}

    /** @param learners ids, those who have waited longest first */
    public record Group(SessionPlan plan, List<Long> learners) {

        public Group {
            learners = List.copyOf(learners);
        }
    }

    /** Whether a session of this plan is short enough to be proposed. */
    public static boolean isShortEnough(SessionPlan plan) {
        return plan.minutes() <= LONGEST_MINUTES;
    }

    /**
     * The groups, in the order in which their sessions should take place. Needs of a plan that is too long are left out. The
     * order of the needs does not matter.
     *
     * @param seats of a session, at least 1
     */
    public static List<Group> of(Collection<Need> needs, int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("A session has at least 1 seat, was " + seats + ".");
        }
        var byPlan = new LinkedHashMap<String, List<Need>>();
        needs.stream()
                .filter(need -> isShortEnough(need.plan()))
                .sorted(LONGEST_WAITING)
                .forEach(need -> byPlan.computeIfAbsent(need.plan().id(), id -> new ArrayList<>())
                        .add(need));
        return byPlan.values().stream()
                .flatMap(same -> split(same, seats).stream())
                .sorted(FULLEST)
                .map(group -> new Group(
                        group.get(0).plan(), group.stream().map(Need::learner).toList()))
                .toList();
    }

    private static List<List<Need>> split(List<Need> needs, int seats) {
        var groups = new ArrayList<List<Need>>();
        for (int from = 0; from < needs.size(); from += seats) {
            groups.add(needs.subList(from, Math.min(from + seats, needs.size())));
        }
        return groups;
    }
}
