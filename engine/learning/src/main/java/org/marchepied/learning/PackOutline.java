package org.marchepied.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    List<LessonNeeds> lessonsOf(SessionPlan plan) {
        return plan.lessons().stream().flatMap(id -> lesson(id).stream()).toList();
    }

    Optional<SessionPlan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** One that only a lesson names, or a rule, is called by its id. */
    Competency competency(String id) {
        return competencies.stream()
                .filter(competency -> competency.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Competency(id, id, Set.of(), Set.of()));
    }

    private Optional<LessonNeeds> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
