package org.marchepied.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Puts learners who need the same session plan together: first as few sessions as there can be, then those who have
 * waited longest in the first of them. As each learner needs one plan, the fewest sessions of a plan are its learners
 * divided by the seats, rounded up; its groups differ by one learner at most, so that nobody sits alone.
 */
public final class Grouping {

    private static final Comparator<Need> LONGEST_WAITING =
            Comparator.comparingLong(Need::waitingSince).thenComparingLong(Need::learner);

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

    /**
     * The groups, the one of whoever has waited longest first. The order of the needs does not matter.
     *
     * @param seats of a session, at least 1
     */
    public static List<Group> of(Collection<Need> needs, int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("A session has at least 1 seat, was " + seats + ".");
        }
        var byPlan = new LinkedHashMap<String, List<Need>>();
        needs.stream().sorted(LONGEST_WAITING).forEach(need -> byPlan.computeIfAbsent(
                        need.plan().id(), id -> new ArrayList<>())
                .add(need));
        return byPlan.values().stream()
                .flatMap(same -> split(same, seats).stream())
                .sorted(Comparator.comparing(group -> group.get(0), LONGEST_WAITING))
                .map(group -> new Group(
                        group.get(0).plan(), group.stream().map(Need::learner).toList()))
                .toList();
    }

    private static List<List<Need>> split(List<Need> needs, int seats) {
        int sessions = (needs.size() + seats - 1) / seats;
        var groups = new ArrayList<List<Need>>();
        for (int i = 0; i < sessions; i++) {
            int from = (int) ((long) needs.size() * i / sessions);
            int to = (int) ((long) needs.size() * (i + 1) / sessions);
            groups.add(needs.subList(from, to));
        }
        return groups;
    }
}
