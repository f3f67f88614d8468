package org.marchepied.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link PackOutline} made ready for many learners. */
final class PackIndex {

    private final PackOutline pack;
    private final Map<String, Competency> competencies;
    private final Map<String, List<LessonNeeds>> lessonsByPlan = new HashMap<>();
    private final Map<String, Set<String>> needsByLesson;

    PackIndex(PackOutline pack) {
        this.pack = pack;
        this.competencies = byId(pack.competencies(), Competency::id);
        Map<String, LessonNeeds> lessons = byId(pack.lessons(), LessonNeeds::id);
        pack.plans()
                .forEach(plan -> lessonsByPlan.put(
                        plan.id(),
                        plan.lessons().stream()
                                .flatMap(id -> Stream.ofNullable(lessons.get(id)))
                                .toList()));
        this.needsByLesson = lessons.values().stream().collect(Collectors.toMap(LessonNeeds::id, this::allNeeds));
    }

    PackOutline pack() {
        return pack;
    }

    List<LessonNeeds> lessonsOf(SessionPlan plan) {
        return lessonsByPlan.getOrDefault(plan.id(), List.of());
    }

    /** What the lesson and what it teaches require, except what it teaches itself. */
    Set<String> needs(LessonNeeds lesson) {
        return needsByLesson.getOrDefault(lesson.id(), Set.of());
    }

    Set<String> taught(SessionPlan plan) {
        Set<String> taught = new LinkedHashSet<>();
        lessonsOf(plan).forEach(lesson -> taught.addAll(lesson.teaches()));
        return taught;
    }

    /** Whether another session plan comes after the first that teaches the competency. */
    boolean isFollowed(String competency) {
        return pack.plans().stream()
                        .dropWhile(plan -> !taught(plan).contains(competency))
                        .count()
                > 1;
    }

    Optional<SessionPlan> plan(String id) {
        return pack.plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** One that only a lesson names, or a rule, is called by its id. */
    Competency competency(String id) {
        Competency declared = competencies.get(id);
        return declared == null ? new Competency(id, id, Set.of(), Set.of()) : declared;
    }

    /** In the order of the pack, whatever the order of the ids; what it does not declare comes last, by id. */
    List<Competency> inOrder(Collection<String> ids) {
        Stream<String> declared =
                pack.competencies().stream().map(Competency::id).filter(ids::contains);
        return Stream.concat(declared, ids.stream().sorted())
                .distinct()
                .map(this::competency)
                .toList();
    }

    private Set<String> allNeeds(LessonNeeds lesson) {
        Set<String> needs = new LinkedHashSet<>(lesson.requires());
        lesson.teaches().forEach(id -> needs.addAll(competency(id).requires()));
        needs.removeAll(lesson.teaches());
        return needs;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
