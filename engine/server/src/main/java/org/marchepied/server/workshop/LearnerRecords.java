package org.marchepied.server.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;

/** Two learners of whom one did what the other did, or who are one person. Used within a transaction of its caller. */
@ApplicationScoped
public class LearnerRecords {

    private final EntityManager entities;

    @Inject
    LearnerRecords(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Nobody else puts these two right at the same time.
     *
     * @return false if either has been merged into another
     */
    @Transactional
    public boolean lock(long one, long other) {
        var first = entities.find(Learner.class, Math.min(one, other), LockModeType.PESSIMISTIC_WRITE);
        var second = entities.find(Learner.class, Math.max(one, other), LockModeType.PESSIMISTIC_WRITE);
        return !first.isMerged() && !second.isMerged();
    }

    /** Takes the card of the one who goes away, and enrols the other in their workshops. Both are locked. */
    @Transactional
    public void merge(long kept, long gone) {
        entities.find(Learner.class, gone).mergeInto(entities.find(Learner.class, kept));
        enrolInstead(kept, gone);
    }

    private void enrolInstead(long kept, long gone) {
        var already = enrolments(kept);
        for (var enrolment : enrolments(gone)) {
            already.stream()
                    .filter(one -> one.workshopId() == enrolment.workshopId())
                    .findFirst()
                    .ifPresentOrElse(one -> one.resumeAsWell(enrolment), () -> entities.persist(enrolment.of(kept)));
            entities.remove(enrolment);
        }
    }

    private List<Enrolment> enrolments(long learner) {
        return entities.createQuery("select e from Enrolment e where e.learnerId = :learner", Enrolment.class)
                .setParameter("learner", learner)
                .getResultList();
    }
}
