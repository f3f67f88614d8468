package org.marchepied.learning;

import static org.marchepied.learning.LearnerModelParameters.KNOWN_FROM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.Condition.Kind;

/** What one learner knows of one pack, as {@link Recommender} asks it. */
final class Knowledge {

    private final PackIndex pack;
    private final Easiness easiness;
    private final Standing standing;
    private final Set<String> taught;

    Knowledge(PackIndex pack, Easiness easiness, Standing standing) {
        this.pack = pack;
        this.easiness = easiness;
        this.standing = standing;
        this.taught = pack.pack().lessons().stream()
                .filter(this::isComplete)
                .flatMap(lesson -> lesson.teaches().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By the evidence; where there is none, by the lessons done. */
    boolean knows(String competency) {
        return isObserved(competency) ? percent(competency) >= KNOWN_FROM : taught.contains(competency);
    }

    boolean isComplete(LessonNeeds lesson) {
        return standing.completedLessons().contains(lesson.id());
    }

    /** Whether the lesson has something left for this learner. */
    boolean isOpen(LessonNeeds lesson) {
        return !isComplete(lesson) || !lesson.teaches().stream().allMatch(this::knows);
    }

    boolean hasIncompleteLesson(SessionPlan plan) {
        return !pack.lessonsOf(plan).stream().allMatch(this::isComplete);
    }

    /** Whether the plan has a lesson to do that the learner cannot pass over. */
    boolean isLeft(SessionPlan plan) {
        return hasIncompleteLesson(plan) && !canBeSkipped(plan);
    }

    /** Whether the plan is not done, and the learner has shown alone all that it teaches. */
    boolean canBeSkipped(SessionPlan plan) {
        return hasIncompleteLesson(plan) && pack.taught(plan).stream().allMatch(this::isShownAlone);
    }

    private boolean isShownAlone(String competency) {
        return standing.alone().contains(competency) && percent(competency) >= LearnerModelParameters.SKIP_FROM;
    }

    /** Whether the evidence showed it once, and does no longer. */
    boolean hasForgotten(String competency) {
        @Nullable Mastery mastery = standing.masteries().get(competency);
        return mastery != null && mastery.isObserved() && mastery.isForgotten(KNOWN_FROM);
    }

    /** These, the weakest first. */
    List<Competency> weakestFirst(Collection<String> competencies) {
        return pack.inOrder(competencies).stream()
                .sorted(easiness.weakestFirst(standing.masteries()))
                .toList();
    }

    /** What the evidence does not show enough, or no longer. */
    List<String> underWay() {
        return pack.pack().competencies().stream()
                .map(Competency::id)
                .filter(id -> isObserved(id) && !knows(id))
                .toList();
    }

    /** Known competencies of the pack, in its order. */
    List<Competency> known() {
        return pack.pack().competencies().stream()
                .filter(competency -> knows(competency.id()))
                .toList();
    }

    /** All conditions of the rule, or nothing if one does not hold. */
    Optional<List<Condition>> matches(RecommendRule rule) {
        @Nullable FrenchLevel needed = rule.needsFrench();
        @Nullable FrenchLevel level = standing.french();
        if (needed != null && (level == null || !level.isBelow(needed))) {
            return Optional.empty();
        }
        boolean holds = rule.has().entrySet().stream()
                        .allMatch(has -> isObserved(has.getKey()) && percent(has.getKey()) >= has.getValue())
                && rule.lacks().entrySet().stream().allMatch(lacks -> percent(lacks.getKey()) <= lacks.getValue());
        if (!holds) {
            return Optional.empty();
        }
        List<Condition> found = new ArrayList<>();
        if (needed != null && level != null) {
            found.add(new Condition.French(level, needed));
        }
        found.addAll(conditions(Kind.AT_LEAST, rule.has()));
        found.addAll(conditions(Kind.AT_MOST, rule.lacks()));
        return Optional.of(found);
    }

    /** What the learner does alone of these. */
    List<Condition> alone(Collection<String> competencies) {
        return pack.inOrder(competencies).stream()
                .map(one -> condition(Kind.ALONE, one, LearnerModelParameters.SKIP_FROM))
                .toList();
    }

    /** Why each of these is counted as known or not. */
    List<Condition> judged(Collection<String> competencies) {
        return pack.inOrder(competencies).stream().map(this::judged).toList();
    }

    private Condition judged(Competency judged) {
        if (!knows(judged.id())) {
            return condition(Kind.AT_MOST, judged, KNOWN_FROM - 1);
        }
        return condition(isObserved(judged.id()) ? Kind.AT_LEAST : Kind.LESSON_DONE, judged, KNOWN_FROM);
    }

    private List<Condition> conditions(Kind kind, Map<String, Integer> thresholds) {
        return pack.inOrder(thresholds.keySet()).stream()
                .map(one -> condition(kind, one, Objects.requireNonNull(thresholds.get(one.id()))))
                .toList();
    }

    private Condition condition(Kind kind, Competency competency, int threshold) {
        return new Condition.OfMastery(kind, competency, percent(competency.id()), threshold);
    }

    private boolean isObserved(String competency) {
        @Nullable Mastery mastery = standing.masteries().get(competency);
        return mastery != null && mastery.isObserved();
    }

    private int percent(String competency) {
        @Nullable Mastery mastery = standing.masteries().get(competency);
        return mastery == null ? 0 : mastery.percent();
    }
}
