package org.marchepied.learning;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one learner and one pack.
 *
 * @param masteries by competency id, as {@link LearnerState#masteries} gives them
 * @param completedLessons ids, as {@link Completion#lessons} gives them
 * @param alone ids of the competencies that the learner has shown without any help, be it in one session
 * @param french null where nobody has said
 */
public record Standing(
        Map<String, Mastery> masteries,
        Set<String> completedLessons,
        Set<String> alone,
        @Nullable FrenchLevel french) {

    public Standing {
        masteries = Map.copyOf(masteries);
        completedLessons = Set.copyOf(completedLessons);
        alone = Set.copyOf(alone);
    }

    /** Of whom nothing else is known. */
    public Standing(Map<String, Mastery> masteries, Set<String> completedLessons) {
        this(masteries, completedLessons, Set.of(), null);
    }
}
