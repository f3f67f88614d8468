package org.marchepied.learning;

import java.util.Set;

/**
 * A lesson as a recommendation sees it.
 *
 * @param teaches ids of the competencies it trains
 * @param requires ids of the competencies to have before, beside those that what it teaches requires
 */
public record LessonNeeds(String id, Set<String> teaches, Set<String> requires) {

    public LessonNeeds {
        teaches = Set.copyOf(teaches);
        requires = Set.copyOf(requires);
    }
}
