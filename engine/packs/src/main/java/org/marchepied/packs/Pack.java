package org.marchepied.packs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Competency;
import org.marchepied.learning.RecommendRule;
import org.marchepied.learning.SessionPlan;

/**
 * A checked folder of lessons. All HTML in it is sanitised and safe to put in a page as it is.
 *
 * @param folder where it was read from
 * @param level reading level as the author states it, such as "A2"; null if not stated
 * @param verified when the lessons were compared with the real site; null if never
 * @param digest changes when any file of the pack changes
 */
public record Pack(
        Path folder,
        String id,
        String title,
        Locale language,
        String version,
        String licence,
        List<String> authors,
        @Nullable String level,
        @Nullable Verified verified,
        List<Competency> competencies,
        List<Lesson> lessons,
        List<SessionPlan> plans,
        List<RecommendRule> rules,
        String digest) {

    public Pack {
        authors = List.copyOf(authors);
        competencies = List.copyOf(competencies);
        lessons = List.copyOf(lessons);
        plans = List.copyOf(plans);
        rules = List.copyOf(rules);
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    public Optional<SessionPlan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equals(planId)).findFirst();
    }

    /** The lessons of a plan, in its order. */
    public List<Lesson> lessonsOf(SessionPlan plan) {
        return plan.lessons().stream().flatMap(id -> lesson(id).stream()).toList();
    }

    /** The lessons of a plan; all of them if the plan is no longer in the pack. */
    public List<Lesson> lessonsOf(String planId) {
        return plan(planId).map(this::lessonsOf).orElse(lessons);
    }

    /**
     * When and against which site the content was last compared with reality.
     *
     * @param site its name, not an address
     */
    public record Verified(LocalDate on, String site) {}
}
