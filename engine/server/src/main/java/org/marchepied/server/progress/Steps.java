package org.marchepied.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Completion;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Progress;
import org.marchepied.learning.StepCompletion;
import org.marchepied.learning.StepFacts;
import org.marchepied.learning.StepId;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Step;

/** Records what learners read and complete. */
@ApplicationScoped
public class Steps {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Steps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The learner has said "I have read this". */
    @Transactional
    public void read(long learnerId, String packId, Lesson lesson, Step step) {
        var progress = findOrMake(learnerId, packId, lesson.id(), step);
        progress.read(clock.millis());
        evaluate(progress, learnerId, packId, lesson, step);
    }

    /** Looks again whether the step is complete, after an activity of it has changed. */
    @Transactional
    public void update(long learnerId, String packId, Lesson lesson, Step step) {
        evaluate(findOrMake(learnerId, packId, lesson.id(), step), learnerId, packId, lesson, step);
    }

    /** What the trainer saw at this step; null takes it back. */
    @Transactional
    public void help(long learnerId, String packId, String lessonId, Step step, @Nullable HumanHelp help) {
        findOrMake(learnerId, packId, lessonId, step).help(help);
    }

    /** The trainer says that the step is done, or takes that back. */
    @Transactional
    public void mark(long learnerId, String packId, Lesson lesson, Step step, boolean done) {
        var progress = findOrMake(learnerId, packId, lesson.id(), step);
        if (!done && progress.isMarked()) {
            completedSince(progress).forEach(StepProgress::forgetLesson);
        }
        progress.mark(done, clock.millis());
        if (progress.isMarked()) {
            evaluateLesson(progress, learnerId, packId, lesson);
        }
    }

    /** The steps of the same lesson that the learner has completed since this one, and this one. */
    private Stream<StepProgress> completedSince(StepProgress progress) {
        return entities.createQuery(
                        "select p from StepProgress p where p.learnerId = :learner and p.packId = :pack"
                                + " and p.lessonId = :lesson and p.completedAt >= :since",
                        StepProgress.class)
                .setParameter("learner", progress.learnerId())
                .setParameter("pack", progress.packId())
                .setParameter("lesson", progress.step().lesson())
                .setParameter("since", progress.completedAt())
                .getResultStream();
    }

    public List<StepRecord> of(long learnerId, String packId) {
        return ofAll(List.of(learnerId), packId).getOrDefault(learnerId, List.of());
    }

    /** By learner, without those of whom nothing is kept. */
    public Map<Long, List<StepRecord>> ofAll(List<Long> learnerIds, String packId) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        return byLearner(entities.createQuery(
                        "select p from StepProgress p where p.learnerId in :learners and p.packId = :pack",
                        StepProgress.class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId));
    }

    private static Map<Long, List<StepRecord>> byLearner(TypedQuery<StepProgress> query) {
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        StepProgress::learnerId, Collectors.mapping(StepProgress::toRecord, Collectors.toList())));
    }

    /** How far each of these learners is in these lessons together. */
    public Map<Long, Progress> progress(List<Long> learnerIds, String packId, List<Lesson> lessons) {
        if (learnerIds.isEmpty() || lessons.isEmpty()) {
            return Map.of();
        }
        var records = byLearner(entities.createQuery(
                        "select p from StepProgress p where p.learnerId in :learners and p.packId = :pack"
                                + " and p.lessonId in :lessons and p.completedAt is not null",
                        StepProgress.class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId)
                .setParameter("lessons", lessons.stream().map(Lesson::id).toList()));
        return learnerIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> progress(lessons, records.getOrDefault(id, List.of()))));
    }

    /** What is kept of these learners and the steps of these ids, by learner and step. */
    public Map<Long, Map<StepId, StepRecord>> at(List<Long> learnerIds, String packId, Set<String> stepIds) {
        if (learnerIds.isEmpty() || stepIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p from StepProgress p"
                                + " where p.learnerId in :learners and p.packId = :pack and p.stepId in :steps",
                        StepProgress.class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId)
                .setParameter("steps", stepIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StepProgress::learnerId, Collectors.toMap(StepProgress::step, StepProgress::toRecord)));
    }

    /** What the trainer saw, of these learners in this pack: a map from learner to step to help. */
    public Map<Long, Map<StepId, HumanHelp>> helps(List<Long> learnerIds, String packId) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.learnerId, p.lessonId, p.stepId, p.humanHelp from StepProgress p"
                                + " where p.learnerId in :learners and p.packId = :pack and p.humanHelp is not null",
                        Object[].class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.toMap(
                                row -> new StepId((String) row[1], (String) row[2]), row -> (HumanHelp) row[3])));
    }

    /** The steps that are complete, by the ids under which they were completed. */
    public static Set<StepId> completed(List<StepRecord> records) {
        return records.stream()
                .filter(StepRecord::complete)
                .map(step -> new StepId(step.lessonId(), step.stepId()))
                .collect(Collectors.toSet());
    }

    /** The lessons that were complete, as they were then. */
    public static Set<String> completedLessons(List<StepRecord> records) {
        return records.stream()
                .filter(StepRecord::lessonComplete)
                .map(StepRecord::lessonId)
                .collect(Collectors.toSet());
    }

    /** How far the learner of these records is in these lessons together. */
    public static Progress progress(List<Lesson> lessons, List<StepRecord> records) {
        return Completion.of(
                lessons.stream().map(Lesson::names).toList(), completed(records), completedLessons(records));
    }

    private void evaluate(StepProgress progress, long learnerId, String packId, Lesson lesson, Step step) {
        if (StepCompletion.isComplete(step.completion(), facts(progress, learnerId, packId, step))) {
            var isNew = !progress.isComplete();
            progress.complete(clock.millis());
            if (isNew) {
                evaluateLesson(progress, learnerId, packId, lesson);
            }
        }
    }

    /** Looks whether the lesson is complete, after a step of it is. */
    private void evaluateLesson(StepProgress progress, long learnerId, String packId, Lesson lesson) {
        if (progress(List.of(lesson), of(learnerId, packId)).isComplete()) {
            progress.completeLesson();
        }
    }

    private StepFacts facts(StepProgress progress, long learnerId, String packId, Step step) {
        var activities = step.activities().stream().map(Activity::id).toList();
        if (activities.isEmpty()) {
            return new StepFacts(progress.isRead(), 0, 0, 0, 0);
        }
        var counts = entities.createQuery(
                        "select count(a.answeredAt), count(a.doneAt), count(a.masteredAt) from ActivityState a"
                                + " where a.learnerId = :learner and a.packId = :pack and a.activityId in :activities",
                        Object[].class)
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .setParameter("activities", activities)
                .getSingleResult();
        return new StepFacts(
                progress.isRead(),
                activities.size(),
                ((Number) counts[0]).intValue(),
                ((Number) counts[1]).intValue(),
                ((Number) counts[2]).intValue());
    }

    private StepProgress findOrMake(long learnerId, String packId, String lessonId, Step step) {
        return find(learnerId, packId, lessonId, step).orElseGet(() -> {
            var made = new StepProgress(learnerId, packId, lessonId, step.id());
            entities.persist(made);
            return made;
        });
    }

    private Optional<StepProgress> find(long learnerId, String packId, String lessonId, Step step) {
        var names = new ArrayList<>(step.was());
        names.add(step.id());
        return entities.createQuery(
                        "select p from StepProgress p where p.learnerId = :learner and p.packId = :pack"
                                + " and p.lessonId = :lesson and p.stepId in :names",
                        StepProgress.class)
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .setParameter("lesson", lessonId)
                .setParameter("names", names)
                .getResultStream()
                .findFirst();
    }
}
