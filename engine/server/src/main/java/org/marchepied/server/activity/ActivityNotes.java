package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.marchepied.learning.Mode;

/** What the trainer is told of a learner's activities: mode, hints, errors in a row. Never what was typed. */
@ApplicationScoped
public class ActivityNotes {

    private final EntityManager entities;

    @Inject
    ActivityNotes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param hints asked for in the attempt under way
     * @param errorsInRow since the last right action
     * @param changedAt when the learner last did something there, in milliseconds since 1970
     */
    public record Note(
            long learnerId,
            String lessonId,
            String stepId,
            String activityId,
            Mode mode,
            int hints,
            int errorsInRow,
            long changedAt) {}

    public List<Note> of(long learnerId, String packId) {
        return ofAll(List.of(learnerId), packId);
    }

    public List<Note> ofAll(List<Long> learnerIds, String packId) {
        if (learnerIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from ActivityState a where a.learnerId in :learners and a.packId = :pack",
                        ActivityState.class)
                .setParameter("learners", learnerIds)
                .setParameter("pack", packId)
                .getResultStream()
                .map(ActivityState::toNote)
                .toList();
    }
}
