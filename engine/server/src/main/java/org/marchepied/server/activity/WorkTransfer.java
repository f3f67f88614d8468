package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.marchepied.learning.StepId;
import org.marchepied.server.progress.Share;

/** Gives what a learner did in activities to another learner. */
@ApplicationScoped
public class WorkTransfer {

    private final EntityManager entities;
    private final EvidenceOwners owners;
    private final PracticeFiles papers;

    @Inject
    WorkTransfer(EntityManager entities, EvidenceOwners owners, PracticeFiles papers) {
        this.entities = entities;
        this.owners = owners;
        this.papers = papers;
    }

    /**
     * Gives the evidence, and where the learner is in the activities; the one who has nothing left gives the practice
     * file, too, if the other has none.
     *
     * @return the steps of the evidence given
     */
    @Transactional
    public Set<StepId> give(long from, long to, Share share, long trainerId) {
        var steps = owners.give(from, to, share, trainerId);
        entities.createQuery("select a from ActivityState a where a.learnerId = :learner", ActivityState.class)
                .setParameter("learner", from)
                .getResultStream()
                .filter(state -> state.isIn(share))
                .toList()
                .forEach(state -> give(state, to, share));
        if (share.isAll() || !owners.has(from)) {
            papers.give(from, to);
        }
        return steps;
    }

    private void give(ActivityState state, long to, Share share) {
        var theirs = find(state, to);
        if (theirs.isPresent()) {
            theirs.get().take(state, share);
        } else {
            entities.persist(state.copyFor(to, share));
        }
        state.giveAway(share);
    }

    private Optional<ActivityState> find(ActivityState state, long learner) {
        return entities.createQuery(
                        "select a from ActivityState a where a.learnerId = :learner and a.packId = :pack"
                                + " and a.activityId = :activity",
                        ActivityState.class)
                .setParameter("learner", learner)
                .setParameter("pack", state.packId())
                .setParameter("activity", state.activityId())
                .getResultStream()
                .findFirst();
    }
}
