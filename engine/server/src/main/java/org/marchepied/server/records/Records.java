package org.marchepied.server.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.marchepied.server.activity.EvidenceLog;
import org.marchepied.server.activity.WorkTransfer;
import org.marchepied.server.progress.Share;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.StepTransfer;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.Presence;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.LearnerRecords;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** Puts learners' records right. Evidence is never changed: what is added says whose it is. */
@ApplicationScoped
public class Records {

    private final EvidenceLog evidence;
    private final WorkTransfer work;
    private final Steps steps;
    private final StepTransfer stepTransfer;
    private final Presence presence;
    private final Sessions sessions;
    private final Seats seats;
    private final LearnerRecords people;
    private final Workshops workshops;
    private final Clock clock;

    @Inject
    Records(
            EvidenceLog evidence,
            WorkTransfer work,
            Steps steps,
            StepTransfer stepTransfer,
            Presence presence,
            Sessions sessions,
            Seats seats,
            LearnerRecords people,
            Workshops workshops,
            Clock clock) {
        this.evidence = evidence;
        this.work = work;
        this.steps = steps;
        this.stepTransfer = stepTransfer;
        this.presence = presence;
        this.sessions = sessions;
        this.seats = seats;
        this.people = people;
        this.workshops = workshops;
        this.clock = clock;
    }

    /**
     * What a learner did, in a workshop or in one session of it.
     *
     * @param sessions they came to
     * @param steps read or completed
     * @param actions judged
     */
    public record Work(LearnerName learner, long sessions, long steps, int actions) {

        public boolean isNothing() {
            return steps == 0 && actions == 0;
        }
    }

    /** What became of a wish to merge. */
    public enum Merge {
        DONE,
        /** One of them is at a seat: their page would write to a record that is going away. */
        SEATED,
        /** One of them has been merged meanwhile. */
        GONE
    }

    public Work inWorkshop(LearnerName learner, long workshopId, String packId) {
        return new Work(
                learner,
                sessions.ofWorkshop(workshopId).stream()
                        .filter(session -> seats.attendance(session.id()).contains(learner.id()))
                        .count(),
                steps.of(learner.id(), packId).stream()
                        .filter(StepRecord::complete)
                        .count(),
                evidence.of(learner.id(), packId).size());
    }

    public Work inSession(LearnerName learner, SessionSummary session) {
        return new Work(
                learner,
                1,
                stepTransfer.countIn(learner.id(), share(session)),
                evidence.countIn(learner.id(), session.id()));
    }

    /** All that one learner did is the other's; the card of the first is void. */
    @Transactional
    public Merge merge(long kept, long gone, long trainerId) {
        if (presence.isSeated(kept) || presence.isSeated(gone)) {
            return Merge.SEATED;
        }
        if (!people.lock(kept, gone)) {
            return Merge.GONE;
        }
        people.merge(kept, gone);
        give(gone, kept, Share.ALL, trainerId);
        presence.giveAll(gone, kept);
        return Merge.DONE;
    }

    /**
     * What a learner did in a session was done by another one.
     *
     * @param cameToo whether the first learner came to the session as well
     * @return false, and nothing is changed, if either has been merged meanwhile
     */
    @Transactional
    public boolean move(SessionSummary session, long from, long to, boolean cameToo, long trainerId) {
        if (!people.lock(from, to)) {
            return false;
        }
        give(from, to, share(session), trainerId);
        workshops
                .resumeAt(session.workshopId(), from)
                .ifPresent(place -> workshops.remember(session.workshopId(), to, place));
        workshops.remember(session.workshopId(), from, Place.NONE);
        presence.give(session.id(), from, to, cameToo);
        return true;
    }

    /**
     * Two learners worked in a session under each other's names.
     *
     * @return false, and nothing is changed, if either has been merged meanwhile
     */
    @Transactional
    public boolean swap(SessionSummary session, long one, long other, long trainerId) {
        if (!people.lock(one, other)) {
            return false;
        }
        var share = share(session);
        stepTransfer.swap(one, other, share, work.steps(one, share), work.steps(other, share));
        work.swap(one, other, share, trainerId);
        var workshop = session.workshopId();
        var ones = workshops.resumeAt(workshop, one).orElse(Place.NONE);
        workshops.remember(workshop, one, workshops.resumeAt(workshop, other).orElse(Place.NONE));
        workshops.remember(workshop, other, ones);
        presence.swap(session.id(), one, other);
        return true;
    }

    private void give(long from, long to, Share share, long trainerId) {
        stepTransfer.give(from, to, share, work.steps(from, share));
        work.give(from, to, share, trainerId);
    }

    private Share share(SessionSummary session) {
        var opened = session.openedAt();
        var closed = session.closedAt();
        return new Share(
                session.id(),
                session.packId(),
                opened == null ? clock.millis() : opened,
                closed == null ? clock.millis() : closed);
    }
}
