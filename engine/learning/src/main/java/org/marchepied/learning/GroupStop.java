package org.marchepied.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a group has got to, in the lessons of a session plan. */
public final class GroupStop {

    private GroupStop() {}

    /**
     * The furthest lesson before which half of the group or more have completed everything.
     *
     * @param lessons ids, in the order of the plan
     * @param completed ids of lessons, of each learner who came
     * @return empty at the end of the plan; the first lesson if nobody came
     */
    public static Optional<String> of(List<String> lessons, Collection<Set<String>> completed) {
        for (var before = lessons.size(); before > 0; before--) {
            var done = lessons.subList(0, before);
            var there = completed.stream().filter(own -> own.containsAll(done)).count();
            if (there > 0 && 2 * there >= completed.size()) {
                return lessons.stream().skip(before).findFirst();
            }
        }
        return lessons.stream().findFirst();
    }
}
