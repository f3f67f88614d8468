package org.marchepied.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.Condition.Kind;

/** What one learner knows of one pack, as {@link Recommender} asks it. */
final class Knowledge {

    private final PackIndex pack;
    private final int knownFrom;
    private final Map<String, Mastery> masteries;
    private final Set<String> completedLessons;
    private final Set<String> taught;

    Knowledge(PackIndex pack, int knownFrom, Map<String, Mastery> masteries, Set<String> completedLessons) {
        this.pack = pack;
        this.knownFrom = knownFrom;
        this.masteries = masteries;
        this.completedLessons = completedLessons;
        this.taught = pack.pack().lessons().stream()
                .filter(lesson -> completedLessons.contains(lesson.id()))
                .flatMap(lesson -> lesson.teaches().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By the evidence; where there is none, by the lessons done. */
    boolean knows(String competency) {
        return isObserved(competency) ? percent(competency) >= knownFrom : taught.contains(competency);
    }

    boolean isComplete(LessonNeeds lesson) {
        return completedLessons.contains(lesson.id());
    }

    /** Whether the lesson has something left for this learner. */
    boolean isOpen(LessonNeeds lesson) {
        return !isComplete(lesson) || !lesson.teaches().stream().allMatch(this::knows);
    }

    boolean hasIncompleteLesson(SessionPlan plan) {
        return !pack.lessonsOf(plan).stream().allMatch(this::isComplete);
    }

    /** Known competencies of the pack, in its order. */
    List<Competency> known() {
        return pack.pack().competencies().stream()
                .filter(competency -> knows(competency.id()))
                .toList();
    }

    /** All conditions of the rule, or nothing if one does not hold. */
    Optional<List<Condition>> matches(RecommendRule rule) {
        boolean holds = rule.has().entrySet().stream()
                        .allMatch(has -> isObserved(has.getKey()) && percent(has.getKey()) >= has.getValue())
                && rule.lacks().entrySet().stream().allMatch(lacks -> percent(lacks.getKey()) <= lacks.getValue());
        return holds
                ? Optional.of(
                        Stream.concat(conditions(Kind.AT_LEAST, rule.has()), conditions(Kind.AT_MOST, rule.lacks()))
                                .toList())
                : Optional.empty();
    }

    /** Why each of these is counted as known or not. */
    List<Condition> judged(Collection<String> competencies) {
        return pack.inOrder(competencies).stream().map(this::judged).toList();
    }

    private Condition judged(Competency judged) {
        if (!knows(judged.id())) {
            return condition(Kind.AT_MOST, judged, knownFrom - 1);
        }
        return condition(isObserved(judged.id()) ? Kind.AT_LEAST : Kind.LESSON_DONE, judged, knownFrom);
    }

    private Stream<Condition> conditions(Kind kind, Map<String, Integer> thresholds) {
        return pack.inOrder(thresholds.keySet()).stream()
                .map(one -> condition(kind, one, Objects.requireNonNull(thresholds.get(one.id()))));
    }

    private Condition condition(Kind kind, Competency competency, int threshold) {
        return new Condition(kind, competency, percent(competency.id()), threshold);
    }

    private boolean isObserved(String competency) {
        @Nullable Mastery mastery = masteries.get(competency);
        return mastery != null && mastery.isObserved();
    }

    private int percent(String competency) {
        @Nullable Mastery mastery = masteries.get(competency);
        return mastery == null ? 0 : mastery.percent();
    }
}
