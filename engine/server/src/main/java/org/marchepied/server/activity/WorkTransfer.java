package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marchepied.learning.StepId;
import org.marchepied.server.activity.EvidenceOwners.Owned;
import org.marchepied.server.progress.Share;

/** Gives what a learner did in activities to another learner. */
@ApplicationScoped
public class WorkTransfer {

    private final ActivityStates states;
    private final EvidenceOwners owners;
    private final PracticeFiles papers;

    @Inject
    WorkTransfer(ActivityStates states, EvidenceOwners owners, PracticeFiles papers) {
        this.states = states;
        this.owners = owners;
        this.papers = papers;
    }

    /**
     * Gives the evidence, and where the learner is in the activities; the one who has nothing left gives the practice
     * file, too, if the other has none.
     */
    @Transactional
    public void give(long from, long to, Share share, long trainerId) {
        var part = takeOut(from, share);
        if (share.isAll() || !owners.hasBeyond(from, share)) {
            papers.give(from, to);
        }
        put(part, to, share, trainerId);
    }

    /** Each has done what the other did; they change practice files, too, if there is nothing else in them. */
    @Transactional
    public void swap(long one, long other, Share share, long trainerId) {
        var ones = takeOut(one, share);
        var others = takeOut(other, share);
        if (!owners.hasBeyond(one, share) && !owners.hasBeyond(other, share)) {
            papers.swap(one, other);
        }
        put(ones, other, share, trainerId);
        put(others, one, share, trainerId);
    }

    /** The steps that this part of the evidence is of. */
    public Set<StepId> steps(long learner, Share share) {
        return owners.part(learner, share).stream().map(Owned::step).collect(Collectors.toSet());
    }

    /** @param states copies, of nobody yet */
    private record Part(List<Owned> evidence, List<ActivityState> states) {}

    private Part takeOut(long from, Share share) {
        var mine = states.of(from).stream().filter(state -> state.isIn(share)).toList();
        var copies = mine.stream().map(state -> state.part(share)).toList();
        mine.forEach(state -> state.giveAway(share));
        return new Part(owners.part(from, share), copies);
    }

    private void put(Part part, long to, Share share, long trainerId) {
        owners.give(part.evidence(), to, trainerId);
        part.states().forEach(state -> states.findOrBegin(to, state).take(state, share));
    }
}
