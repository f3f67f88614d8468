package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.marchepied.learning.StepId;
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
     *
     * @return the steps of the evidence given
     */
    @Transactional
    public Set<StepId> give(long from, long to, Share share, long trainerId) {
        var steps = owners.give(from, to, share, trainerId);
        states.of(from).stream().filter(state -> state.isIn(share)).forEach(state -> give(state, to, share));
        if (share.isAll() || !owners.has(from)) {
            papers.give(from, to);
        }
        return steps;
    }

    private void give(ActivityState state, long to, Share share) {
        states.find(to, state.packId(), state.activityId())
                .ifPresentOrElse(theirs -> theirs.take(state, share), () -> states.keep(state.copyFor(to, share)));
        state.giveAway(share);
    }
}
