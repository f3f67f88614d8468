package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.StepId;
import org.marchepied.server.progress.Share;

/**
 * Whose each piece of evidence is: the learner's for whom it was written, unless a later row says otherwise. Used within
 * a transaction of its caller.
 */
@ApplicationScoped
class EvidenceOwners {

    /** Of evidence {@code e}: nothing says that it is another learner's. */
    static final String ORIGINAL = "not exists (select n.id from EvidenceOwner n where n.evidenceId = e.id)";

    /** Of a row {@code o}: no later row takes the evidence away again. */
    static final String LATEST = "not exists (select n.id from EvidenceOwner n where n.replacesId = o.id)";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    EvidenceOwners(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A piece of evidence as its learner has it.
     *
     * @param owner the row that says whose it is; null if the evidence itself does
     */
    record Owned(long evidence, @Nullable Long owner, long session, String pack, StepId step) {

        private boolean isIn(Share share) {
            return share.isOfSession(session) && share.isOfPack(pack);
        }
    }

    void give(List<Owned> evidence, long to, long trainerId) {
        evidence.forEach(
                one -> entities.persist(new EvidenceOwner(one.evidence(), one.owner(), to, trainerId, clock.millis())));
    }

    List<Owned> part(long learner, Share share) {
        return owned(learner).filter(one -> one.isIn(share)).toList();
    }

    /** Whether the learner has evidence that is not in this part. */
    boolean hasBeyond(long learner, Share share) {
        return owned(learner).anyMatch(one -> !one.isIn(share));
    }

    private Stream<Owned> owned(long learner) {
        return Stream.concat(
                rows(
                                "select e.id, e.id, e.sessionId, e.packId, e.lessonId, e.stepId from EvidenceRecord e"
                                        + " where e.learnerId = :learner and " + ORIGINAL,
                                learner)
                        .stream()
                        .map(row -> owned(row, null)),
                rows(
                                "select e.id, o.id, e.sessionId, e.packId, e.lessonId, e.stepId from EvidenceOwner o"
                                        + " join EvidenceRecord e on e.id = o.evidenceId"
                                        + " where o.learnerId = :learner and " + LATEST,
                                learner)
                        .stream()
                        .map(row -> owned(row, (Long) row[1])));
    }

    private List<Object[]> rows(String query, long learner) {
        return entities.createQuery(query, Object[].class)
                .setParameter("learner", learner)
                .getResultList();
    }

    private static Owned owned(Object[] row, @Nullable Long owner) {
        return new Owned(
                (Long) row[0], owner, (Long) row[2], (String) row[3], new StepId((String) row[4], (String) row[5]));
    }
}
