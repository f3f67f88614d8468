package org.marchepied.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marchepied.learning.Recommendation.AllDone;
import org.marchepied.learning.Recommendation.Condition;
import org.marchepied.learning.Recommendation.FirstElse;
import org.marchepied.learning.Recommendation.Homework;
import org.marchepied.learning.Recommendation.NextSession;
import org.marchepied.learning.Recommendation.NotYet;
import org.marchepied.learning.Recommendation.Skip;

/**
 * Says what a learner should do next. Deterministic; in this order, the first that holds:
 *
 * <ol>
 *   <li>a rule of the pack;
 *   <li>the first session plan with a lesson to do, if what its lessons require is known or comes earlier in it; plans
 *       whose every competency the learner has shown alone are passed over, and the reason says so;
 *   <li>a session plan that teaches again what was not learned, or is forgotten: the first for the weakest of it;
 *   <li>"not yet", if something is left; "skip", if only plans passed over are; else all is done.
 * </ol>
 *
 * Beside it, the {@linkplain #homework homework} whose rules hold.
 */
public final class Recommender {

    private final PackIndex pack;
    private final Easiness easiness;
    private final Reasons reasons;

    public Recommender(PackOutline pack, Easiness easiness) {
        this.pack = new PackIndex(pack);
        this.easiness = easiness;
        this.reasons = new Reasons(pack.language());
    }

    public Recommendation recommend(Standing standing) {
        Knowledge knowledge = knowledge(standing);
        return byRule(knowledge)
                .or(() -> forward(knowledge))
                .or(() -> again(knowledge))
                .orElseGet(() -> nothingToPlan(knowledge));
    }

    /** What can be done at home, in the order of the pack. */
    public List<Homework> homework(Standing standing) {
        Knowledge knowledge = knowledge(standing);
        return pack.pack().rules().stream()
                .filter(rule -> rule.advice() == Advice.HOMEWORK)
                .flatMap(rule -> knowledge.matches(rule).map(found -> new Homework(rule.reason(), found)).stream())
                .toList();
    }

    /** Of what the evidence does not show enough, or no longer, the competency to see again first. */
    public Optional<Competency> weakest(Standing standing) {
        Knowledge knowledge = knowledge(standing);
        return knowledge.weakestFirst(knowledge.underWay()).stream().findFirst();
    }

    private Knowledge knowledge(Standing standing) {
        return new Knowledge(pack, easiness, standing);
    }

    private Optional<Recommendation> byRule(Knowledge knowledge) {
        return pack.pack().rules().stream()
                .filter(rule -> rule.advice() != Advice.HOMEWORK)
                .flatMap(rule -> knowledge.matches(rule).flatMap(found -> apply(rule, found, knowledge)).stream())
                .findFirst();
    }

    /** A plan that is done is recommended once more only by a rule that says what the learner lacks. */
    private Optional<Recommendation> apply(RecommendRule rule, List<Condition> conditions, Knowledge knowledge) {
        if (rule.plan() == null) {
            return Optional.of(
                    rule.advice() == Advice.SKIP
                            ? new Skip(rule.reason(), conditions)
                            : new FirstElse(rule.reason(), conditions));
        }
        return pack.plan(rule.plan())
                .filter(plan ->
                        knowledge.hasIncompleteLesson(plan) || !rule.lacks().isEmpty())
                .filter(plan -> missing(plan, knowledge).isEmpty())
                .map(plan -> new NextSession(plan, rule.reason(), conditions));
    }

    private Optional<Recommendation> forward(Knowledge knowledge) {
        return feasible(knowledge).filter(knowledge::isLeft).findFirst().map(plan -> forward(plan, knowledge));
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
        List<SessionPlan> passed = pack.pack().plans().stream()
                .takeWhile(earlier -> !earlier.equals(plan))
                .filter(knowledge::canBeSkipped)
                .toList();
        return new NextSession(
                plan,
                reasons.next(passed, plan, knowledge.known(), pack.inOrder(left)),
                concat(knowledge.alone(taught(passed)), knowledge.judged(judged)));
    }

    /** What lessons that remain require and the learner does not know; if none remains, all that is taught but not known. */
    private Optional<Recommendation> again(Knowledge knowledge) {
        List<Competency> wanted = knowledge.weakestFirst(wanted(knowledge));
        return wanted.stream()
                .flatMap(weakest -> feasible(knowledge).filter(plan -> teaches(plan, weakest)))
                .findFirst()
                .map(plan -> again(
                        plan, wanted.stream().filter(one -> teaches(plan, one)).toList(), knowledge));
    }

    private Recommendation again(SessionPlan plan, List<Competency> wanted, Knowledge knowledge) {
        List<String> ids = wanted.stream().map(Competency::id).toList();
        String reason = ids.stream().allMatch(knowledge::hasForgotten)
                ? reasons.forgotten(plan, wanted)
                : reasons.again(plan, wanted);
        return new NextSession(plan, reason, knowledge.judged(ids));
    }

    private boolean teaches(SessionPlan plan, Competency competency) {
        return pack.taught(plan).contains(competency.id());
    }

    private Recommendation nothingToPlan(Knowledge knowledge) {
        Set<String> wanted = wanted(knowledge);
        if (!wanted.isEmpty()) {
            return new NotYet(reasons.notYet(pack.inOrder(wanted)), knowledge.judged(wanted));
        }
        List<SessionPlan> passed =
                pack.pack().plans().stream().filter(knowledge::canBeSkipped).toList();
        return passed.isEmpty()
                ? new AllDone(reasons.allDone())
                : new Skip(reasons.skip(passed), knowledge.alone(taught(passed)));
    }

    private Set<String> taught(List<SessionPlan> plans) {
        return plans.stream().flatMap(plan -> pack.taught(plan).stream()).collect(Collectors.toSet());
    }

    private static List<Condition> concat(List<Condition> first, List<Condition> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Set<String> wanted(Knowledge knowledge) {
        List<SessionPlan> remaining =
                pack.pack().plans().stream().filter(knowledge::isLeft).toList();
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
