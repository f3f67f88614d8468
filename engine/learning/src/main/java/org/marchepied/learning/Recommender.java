package org.marchepied.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marchepied.learning.Recommendation.Advice;
import org.marchepied.learning.Recommendation.AllDone;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.NextSession;
import org.marchepied.learning.Recommendation.NotYet;

/**
 * Says what a learner should do next. Deterministic; in this order, the first that holds:
 *
 * <ol>
 *   <li>a rule of the pack;
 *   <li>the first session plan with a lesson to do, if what its lessons require is known or comes earlier in it;
 *   <li>the first session plan that teaches again what was not learned, or is forgotten;
 *   <li>"not yet", if something is left; else all is done.
 * </ol>
 */
public final class Recommender {

    /** Percent of mastery from which a competency counts as known, unless a rule says otherwise. */
    public static final int KNOWN_FROM = 60;

    private final PackIndex pack;
    private final int knownFrom;
    private final Reasons reasons;

    public Recommender(PackOutline pack) {
        this(pack, KNOWN_FROM);
    }

    /** @param knownFrom percent of mastery from which a competency counts as known */
    public Recommender(PackOutline pack, int knownFrom) {
        this.pack = new PackIndex(pack);
        this.knownFrom = knownFrom;
        this.reasons = new Reasons(pack.language());
    }

    /**
     * @param masteries by competency id, as {@link LearnerState#masteries} gives them
     * @param completedLessons ids, as {@link Completion#lessons} gives them
     */
    public Recommendation recommend(Map<String, Mastery> masteries, Set<String> completedLessons) {
        Knowledge knowledge = new Knowledge(pack, knownFrom, masteries, completedLessons);
        return byRule(knowledge)
                .or(() -> forward(knowledge))
                .or(() -> again(knowledge))
                .orElseGet(() -> notYetOrDone(knowledge));
    }

    private Optional<Recommendation> byRule(Knowledge knowledge) {
        return pack.pack().rules().stream()
                .flatMap(rule -> knowledge.matches(rule).flatMap(found -> apply(rule, found, knowledge)).stream())
                .findFirst();
    }

    /** A plan that is done is recommended once more only by a rule that says what the learner lacks. */
    private Optional<Recommendation> apply(RecommendRule rule, List<Condition> conditions, Knowledge knowledge) {
        if (rule.plan() == null) {
            return Optional.of(new Advice(rule.reason(), conditions));
        }
        return pack.plan(rule.plan())
                .filter(plan ->
                        knowledge.hasIncompleteLesson(plan) || !rule.lacks().isEmpty())
                .filter(plan -> missing(plan, knowledge).isEmpty())
                .map(plan -> new NextSession(plan, rule.reason(), conditions));
    }

    private Optional<Recommendation> forward(Knowledge knowledge) {
        return feasible(knowledge)
                .filter(knowledge::hasIncompleteLesson)
                .findFirst()
                .map(plan -> forward(plan, knowledge));
    }

    private Recommendation forward(SessionPlan plan, Knowledge knowledge) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> judged = new LinkedHashSet<>();
        pack.lessonsOf(plan).stream()
                .filter(lesson -> !knowledge.isComplete(lesson))
                .forEach(lesson -> {
                    lesson.teaches().stream().filter(id -> !knowledge.knows(id)).forEach(left::add);
                    judged.addAll(pack.needs(lesson));
                });
        judged.removeIf(id -> !knowledge.knows(id));
        judged.addAll(left);
        return new NextSession(
                plan, reasons.next(plan, knowledge.known(), pack.inOrder(left)), knowledge.judged(judged));
    }

    /** What lessons that remain require and the learner does not know; if none remains, all that is taught but not known. */
    private Optional<Recommendation> again(Knowledge knowledge) {
        Set<String> wanted = wanted(knowledge);
        Predicate<SessionPlan> teachesSome = plan -> pack.taught(plan).stream().anyMatch(wanted::contains);
        return feasible(knowledge).filter(teachesSome).findFirst().map(plan -> {
            Set<String> forgotten = pack.taught(plan);
            forgotten.retainAll(wanted);
            return new NextSession(plan, reasons.again(plan, pack.inOrder(forgotten)), knowledge.judged(forgotten));
        });
    }

    private Recommendation notYetOrDone(Knowledge knowledge) {
        Set<String> wanted = wanted(knowledge);
        return wanted.isEmpty()
                ? new AllDone(reasons.allDone())
                : new NotYet(reasons.notYet(pack.inOrder(wanted)), knowledge.judged(wanted));
    }

    private Set<String> wanted(Knowledge knowledge) {
        List<SessionPlan> remaining = pack.pack().plans().stream()
                .filter(knowledge::hasIncompleteLesson)
                .toList();
        Set<String> wanted = new LinkedHashSet<>();
        if (remaining.isEmpty()) {
            pack.pack().plans().forEach(plan -> wanted.addAll(pack.taught(plan)));
            wanted.removeIf(knowledge::knows);
        } else {
            remaining.forEach(plan -> wanted.addAll(missing(plan, knowledge)));
            addPrerequisites(wanted, knowledge);
        }
        return wanted;
    }

    private void addPrerequisites(Set<String> wanted, Knowledge knowledge) {
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            pack.competency(open.remove()).requires().stream()
                    .filter(id -> !knowledge.knows(id) && wanted.add(id))
                    .forEach(open::add);
        }
    }

    private Stream<SessionPlan> feasible(Knowledge knowledge) {
        return pack.pack().plans().stream()
                .filter(plan -> missing(plan, knowledge).isEmpty());
    }

    /** What the lessons of the plan require, that is neither known nor taught earlier in it. */
    private Set<String> missing(SessionPlan plan, Knowledge knowledge) {
        Set<String> taught = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (LessonNeeds lesson : pack.lessonsOf(plan)) {
            if (knowledge.isOpen(lesson)) {
                pack.needs(lesson).stream()
                        .filter(id -> !taught.contains(id) && !knowledge.knows(id))
                        .forEach(missing::add);
            }
            taught.addAll(lesson.teaches());
        }
        return missing;
    }
}
