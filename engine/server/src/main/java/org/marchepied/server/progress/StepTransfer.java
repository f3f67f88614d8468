package org.marchepied.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.marchepied.learning.StepId;

/** Gives what a learner read and completed to another learner. */
@ApplicationScoped
public class StepTransfer {

    private final EntityManager entities;

    @Inject
    StepTransfer(EntityManager entities) {
        this.entities = entities;
    }

    /** How many steps the learner read or completed in this part. */
    public long countIn(long learnerId, Share share) {
        return all(learnerId).stream().filter(step -> step.isIn(share)).count();
    }

    /**
     * Gives what a learner read and completed to another learner.
     *
     * @param worked steps where evidence was given, so that what the trainer saw there goes with it
     */
    @Transactional
    public void give(long from, long to, Share share, Set<StepId> worked) {
        put(takeOut(from, share, worked), to, share);
    }

    /**
     * Each of two learners read and completed what the other did.
     *
     * @param onesWorked steps where the first has evidence
     * @param othersWorked steps where the second has evidence
     */
    @Transactional
    public void swap(long one, long other, Share share, Set<StepId> onesWorked, Set<StepId> othersWorked) {
        var ones = takeOut(one, share, onesWorked);
        var others = takeOut(other, share, othersWorked);
        put(ones, other, share);
        put(others, one, share);
    }

    /** @return copies, of nobody yet */
    private List<StepProgress> takeOut(long from, Share share, Set<StepId> worked) {
        var all = all(from);
        var mine = all.stream()
                .filter(step -> step.isIn(share) || share.isOfPack(step.packId()) && worked.contains(step.step()))
                .toList();
        var parts = mine.stream().map(step -> step.part(share)).toList();
        mine.forEach(step -> step.giveAway(share));
        forgetLessons(parts, all);
        forgetLessons(all, parts);
        return parts;
    }

    /** A lesson goes to another learner as a whole: one that each of them did in part was completed by neither. */
    private static void forgetLessons(List<StepProgress> ones, List<StepProgress> others) {
        ones.stream()
                .filter(one -> others.stream().anyMatch(other -> other.isComplete() && other.isSameLesson(one)))
                .forEach(StepProgress::forgetLesson);
    }

    private void put(List<StepProgress> parts, long to, Share share) {
        var theirs = all(to);
        parts.forEach(part -> theirs.stream()
                .filter(part::isSameStep)
                .findFirst()
                .orElseGet(() -> begin(to, part))
                .take(part, share));
    }

    private StepProgress begin(long learner, StepProgress like) {
        var begun = like.begunBy(learner);
        entities.persist(begun);
        return begun;
    }

    private List<StepProgress> all(long learnerId) {
        return entities.createQuery("select p from StepProgress p where p.learnerId = :learner", StepProgress.class)
                .setParameter("learner", learnerId)
                .getResultList();
    }
}
