package org.marchepied.learning;

import java.util.List;
import java.util.Locale;

/**
 * What a recommendation needs of a pack.
 *
 * @param language of the titles and therefore of the reasons; French where there is no translation
 * @param competencies in the order in which the pack teaches them
 * @param plans in the order in which they are offered
 * @param rules in the order in which they are tried
 */
public record PackOutline(
        Locale language,
        List<Competency> competencies,
        List<LessonNeeds> lessons,
        List<SessionPlan> plans,
        List<RecommendRule> rules) {

    public PackOutline {
        competencies = List.copyOf(competencies);
        lessons = List.copyOf(lessons);
        plans = List.copyOf(plans);
        rules = List.copyOf(rules);
    }
}
