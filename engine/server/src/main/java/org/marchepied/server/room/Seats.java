package org.marchepied.server.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Token;
import org.marchepied.server.workshop.Workshops;

/** Who sits where. A device first takes a seat; then a learner is known there. */
@ApplicationScoped
public class Seats {

    /** Nothing of the learner before stays at a seat. */
    private static final String LEFT = ", s.helpAskedAt = null, s.lessonId = null, s.stepId = null, s.stepSince = null,"
            + " s.trouble = null, s.troubleAt = null, s.sentLesson = null, s.sentStep = null";

    private final EntityManager entities;
    private final Clock clock;
    private final Event<SeatsChanged> changes;
    private final Workshops workshops;

    @Inject
    Seats(EntityManager entities, Clock clock, Event<SeatsChanged> changes, Workshops workshops) {
        this.entities = entities;
        this.clock = clock;
        this.changes = changes;
        this.workshops = workshops;
    }

    /**
     * A device takes a free seat.
     *
     * @return the token that the device keeps, or nothing if another device was faster
     */
    @Transactional
    public Optional<String> take(long sessionId, int number) {
        var token = Token.random();
        var taken = entities.createQuery("update Seat s set s.tokenHash = :hash"
                        + " where s.sessionId = :session and s.number = :number and s.tokenHash is null")
                .setParameter("hash", Token.hash(token))
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
        return taken == 1 ? Optional.of(token) : Optional.empty();
    }

    /** A device takes the first free seat. */
    @Transactional
    public Optional<String> takeAny(long sessionId) {
        return freeNumbers(sessionId).stream()
                .map(number -> take(sessionId, number))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The numbers of the seats that no device holds. */
    public List<Integer> freeNumbers(long sessionId) {
        return entities.createQuery(
                        "select s.number from Seat s where s.sessionId = :session and s.tokenHash is null"
                                + " order by s.number",
                        Integer.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** The device with this token, at a seat of an open session. */
    public Optional<Seated> at(String token) {
        return entities.createQuery(
                        "select new org.marchepied.server.room.Seated(s.id, s.number, x.id, x.planId, w.id, w.packId,"
                                + " s.learnerId, l.name, s.helpAskedAt, s.sentLesson, s.sentStep) from Seat s"
                                + " join WorkshopSession x on x.id = s.sessionId"
                                + " join Workshop w on w.id = x.workshopId"
                                + " left join Learner l on l.id = s.learnerId"
                                + " where s.tokenHash = :hash and x.openedAt is not null and x.closedAt is null",
                        Seated.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** All seats of the session, by number. */
    public List<SeatState> states(long sessionId) {
        return entities.createQuery(
                        "select new org.marchepied.server.room.SeatState(s.number, s.tokenHash, s.learnerId, l.name,"
                                + " s.lessonId, s.stepId, s.stepSince, s.helpAskedAt, s.trouble, s.troubleAt) from Seat s"
                                + " left join Learner l on l.id = s.learnerId"
                                + " where s.sessionId = :session order by s.number",
                        SeatState.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Ids of the learners known at seats of the session. */
    public Set<Long> seatedLearners(long sessionId) {
        return Set.copyOf(entities.createQuery(
                        "select s.learnerId from Seat s where s.sessionId = :session and s.learnerId is not null",
                        Long.class)
                .setParameter("session", sessionId)
                .getResultList());
    }

    /** A learner is known at a seat from now on, and at no other. */
    @Transactional
    public void signIn(long sessionId, int number, long learnerId) {
        workshops.hold(learnerId);
        entities.createQuery("update Seat s set s.learnerId = null" + LEFT + " where s.learnerId = :learner")
                .setParameter("learner", learnerId)
                .executeUpdate();
        entities.createQuery("update Seat s set s.learnerId = :learner" + LEFT
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("learner", learnerId)
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        if (!attendance(sessionId).contains(learnerId)) {
            entities.persist(new Attendance(sessionId, learnerId, clock.millis()));
        }
        changes.fire(new SeatsChanged(sessionId));
    }

    /** Ids of the learners who came to the session. */
    public Set<Long> attendance(long sessionId) {
        return Set.copyOf(
                entities.createQuery("select a.learnerId from Attendance a where a.sessionId = :session", Long.class)
                        .setParameter("session", sessionId)
                        .getResultList());
    }

    /** Nobody is known at the seat any more; the device keeps it. */
    @Transactional
    public void signOut(long sessionId, int number) {
        entities.createQuery("update Seat s set s.learnerId = null" + LEFT
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
    }

    /** The seat is free again, for any device. */
    @Transactional
    public void free(long sessionId, int number) {
        entities.createQuery("update Seat s set s.tokenHash = null, s.learnerId = null" + LEFT
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
    }

    /** The learner at the seat is at this step now. */
    @Transactional
    public void moveTo(Seated seated, Place place) {
        if (seated.sentTo().filter(place::equals).isPresent()) {
            send(seated.sessionId(), seated.number(), null);
        }
        var moved = entities.createQuery("update Seat s set s.lessonId = :lesson, s.stepId = :step, s.stepSince = :now,"
                        + " s.trouble = null, s.troubleAt = null"
                        + " where s.id = :seat and (s.stepId is null or s.stepId <> :step or s.lessonId <> :lesson)")
                .setParameter("lesson", place.lessonId())
                .setParameter("step", place.stepId())
                .setParameter("now", clock.millis())
                .setParameter("seat", seated.seatId())
                .executeUpdate();
        if (moved == 1) {
            changes.fire(new SeatsChanged(seated.sessionId()));
        }
    }

    /** The learner asks for help, or needs it no longer. */
    @Transactional
    public void askForHelp(Seated seated, boolean asked) {
        entities.createQuery("update Seat s set s.helpAskedAt = :at where s.id = :seat")
                .setParameter("at", asked ? (Long) clock.millis() : null)
                .setParameter("seat", seated.seatId())
                .executeUpdate();
        changes.fire(new SeatsChanged(seated.sessionId()));
    }

    /** The trainer has helped: nobody waits at this seat any more. */
    @Transactional
    public void helped(long sessionId, int number) {
        entities.createQuery("update Seat s set s.helpAskedAt = null"
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
    }

    /** The trainer asks the learner at a seat to go to a step; null takes it back. */
    @Transactional
    public void send(long sessionId, int number, @Nullable Place place) {
        entities.createQuery("update Seat s set s.sentLesson = :lesson, s.sentStep = :step"
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("lesson", place == null ? null : place.lessonId())
                .setParameter("step", place == null ? null : place.stepId())
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
    }

    /** The page of the learner at a seat has noticed that something goes wrong. */
    @Transactional
    public void notice(Seated seated, Trouble trouble) {
        entities.createQuery("update Seat s set s.trouble = :trouble, s.troubleAt = :now where s.id = :seat")
                .setParameter("trouble", trouble)
                .setParameter("now", clock.millis())
                .setParameter("seat", seated.seatId())
                .executeUpdate();
        changes.fire(new SeatsChanged(seated.sessionId()));
    }
}
