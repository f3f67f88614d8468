package org.marchepied.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.StepCompletion;
import org.marchepied.learning.StepFacts;
import org.marchepied.learning.StepId;
import org.marchepied.packs.Activity;
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
    public void read(long learnerId, String packId, String lessonId, Step step) {
        var progress = findOrMake(learnerId, packId, lessonId, step);
        progress.read(clock.millis());
        evaluate(progress, learnerId, packId, step);
    }

    /** Looks again whether the step is complete, after an activity of it has changed. */
    @Transactional
    public void update(long learnerId, String packId, String lessonId, Step step) {
        evaluate(findOrMake(learnerId, packId, lessonId, step), learnerId, packId, step);
    }

    /** What the trainer saw at this step; null takes it back. */
    @Transactional
    public void help(long learnerId, String packId, String lessonId, Step step, @Nullable HumanHelp help) {
        findOrMake(learnerId, packId, lessonId, step).help(help);
    }

    /** The trainer says that the step is done, or takes that back. */
    @Transactional
    public void mark(long learnerId, String packId, String lessonId, Step step, boolean done) {
        findOrMake(learnerId, packId, lessonId, step).mark(done, clock.millis());
    }

    public List<StepRecord> of(long learnerId, String packId) {
        return entities.createQuery(
                        "select p from StepProgress p where p.learnerId = :learner and p.packId = :pack",
                        StepProgress.class)
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .getResultStream()
                .map(StepProgress::toRecord)
                .toList();
    }

    /** How many steps of these lessons each learner has completed. */
    public Map<Long, Long> completedCounts(List<Long> learnerIds, String packId, List<String> lessonIds) {
        if (learnerIds.isEmpty() || lessonIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.learnerId, count(p.completedAt) from StepProgress p"
                                + " where p.learnerId in :learners and p.packId = :pack and p.lessonId in :lessons"
                                + " group by p.learnerId",
                        Object[].class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId)
                .setParameter("lessons", lessonIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
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

    private void evaluate(StepProgress progress, long learnerId, String packId, Step step) {
        if (StepCompletion.isComplete(step.completion(), facts(progress, learnerId, packId, step))) {
            progress.complete(clock.millis());
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
