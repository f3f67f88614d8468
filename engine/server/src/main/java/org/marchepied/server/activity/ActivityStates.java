package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Where the learners are in their activities. */
@ApplicationScoped
class ActivityStates {

    private final EntityManager entities;

    @Inject
    ActivityStates(EntityManager entities) {
        this.entities = entities;
    }

    /** The state to show; changes made to it are not kept. */
    ActivityState read(ActivityPlace place) {
        var found = find(place);
        found.ifPresent(entities::detach);
        return found.orElseGet(() -> fresh(place));
    }

    /** The state to go on from; of a new one the changes are kept once it is {@linkplain #keep kept}. */
    ActivityState write(ActivityPlace place) {
        return find(place).orElseGet(() -> fresh(place));
    }

    void keep(ActivityState state) {
        if (!entities.contains(state)) {
            entities.persist(state);
        }
    }

    /**
     * Nothing was done, so that other pages of the activity stay the newest: its revision must not rise, as it does with each
     * update that the entity manager writes by itself.
     */
    void keepTyped(ActivityState state, String typedJson) {
        if (!entities.contains(state)) {
            state.attempt().keep(typedJson);
            entities.persist(state);
            return;
        }
        entities.createNativeQuery("update activity_state set typed = ?1 where id = ?2 and revision = ?3")
                .setParameter(1, typedJson)
                .setParameter(2, state.id())
                .setParameter(3, state.revision())
                .executeUpdate();
    }

    Optional<ActivityState> find(long learnerId, String packId, String activityId) {
        return select("a.learnerId = :learner and a.packId = :pack and a.activityId = :activity")
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .setParameter("activity", activityId)
                .getResultStream()
                .findFirst();
    }

    /** The state of a learner in the activity of another one's; begun if there is none. */
    ActivityState findOrBegin(long learnerId, ActivityState like) {
        return find(learnerId, like.packId(), like.activityId()).orElseGet(() -> {
            var begun = like.begunBy(learnerId);
            entities.persist(begun);
            return begun;
        });
    }

    List<ActivityState> of(long learnerId) {
        return select("a.learnerId = :learner")
                .setParameter("learner", learnerId)
                .getResultList();
    }

    List<ActivityState> of(long learnerId, String packId, List<String> activityIds) {
        return select("a.learnerId = :learner and a.packId = :pack and a.activityId in :activities")
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .setParameter("activities", activityIds)
                .getResultList();
    }

    private TypedQuery<ActivityState> select(String condition) {
        return entities.createQuery("select a from ActivityState a where " + condition, ActivityState.class);
    }

    private Optional<ActivityState> find(ActivityPlace place) {
        return find(
                        place.seated().learner(),
                        place.pack().id(),
                        place.activity().id())
                .map(state -> current(place, state));
    }

    /** An author may have changed the exercise under the same id: a state of the old one would not fit the new. */
    private static ActivityState current(ActivityPlace place, ActivityState state) {
        if (!state.attempt().isOf(place.task())) {
            state.beginChanged(place.mode());
        }
        return state;
    }

    private static ActivityState fresh(ActivityPlace place) {
        return new ActivityState(
                place.seated().learner(),
                place.pack().id(),
                place.lesson().id(),
                place.step().id(),
                place.activity().id(),
                place.mode());
    }
}
