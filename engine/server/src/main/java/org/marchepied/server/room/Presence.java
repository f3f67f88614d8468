package org.marchepied.server.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who came and who is asked to come, when it turns out to have been another learner. */
@ApplicationScoped
public class Presence {

    private final EntityManager entities;
    private final Clock clock;
    private final Seats seats;
    private final Event<SeatsChanged> changes;

    @Inject
    Presence(EntityManager entities, Clock clock, Seats seats, Event<SeatsChanged> changes) {
        this.entities = entities;
        this.clock = clock;
        this.seats = seats;
        this.changes = changes;
    }

    /** Whether the learner is known at a seat of an open session. */
    public boolean isSeated(long learnerId) {
        return !entities.createQuery(
                        "select s.id from Seat s join WorkshopSession x on x.id = s.sessionId where s.learnerId = :learner"
                                + " and x.openedAt is not null and x.closedAt is null",
                        Long.class)
                .setParameter("learner", learnerId)
                .getResultList()
                .isEmpty();
    }

    /** All attendance and all invitations of one learner are another's. */
    @Transactional
    public void giveAll(long from, long to) {
        giveAll("Attendance", from, to);
        giveAll("Invitation", from, to);
    }

    private void giveAll(String entity, long from, long to) {
        var theirs = sessions(entity, to);
        sessions(entity, from).stream()
                .filter(session -> !theirs.contains(session))
                .forEach(session -> entities.createQuery("update " + entity
                                + " a set a.learnerId = :to where a.learnerId = :from and a.sessionId = :session")
                        .setParameter("to", to)
                        .setParameter("from", from)
                        .setParameter("session", session)
                        .executeUpdate());
        entities.createQuery("delete from " + entity + " a where a.learnerId = :from")
                .setParameter("from", from)
                .executeUpdate();
    }

    private List<Long> sessions(String entity, long learner) {
        return entities.createQuery("select a.sessionId from " + entity + " a where a.learnerId = :learner", Long.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /**
     * It was another learner who came to a session. If the wrong one is still at a seat there, the other goes on at it;
     * if the other has a seat already, it asks again who is there.
     *
     * @param cameToo whether the one who was taken for the other came as well
     */
    @Transactional
    public void give(long sessionId, long from, long to, boolean cameToo) {
        var present = seats.attendance(sessionId);
        if (!present.contains(to)) {
            entities.persist(new Attendance(sessionId, to, clock.millis()));
        }
        if (!cameToo) {
            entities.createQuery("delete from Attendance a where a.sessionId = :session and a.learnerId = :learner")
                    .setParameter("session", sessionId)
                    .setParameter("learner", from)
                    .executeUpdate();
        }
        seats.states(sessionId).stream()
                .filter(seat -> isOf(from, seat))
                .forEach(seat -> sitInstead(sessionId, seat.number(), to));
    }

    /** Two learners were taken for each other in a session: they change attendance and seats. */
    @Transactional
    public void swap(long sessionId, long one, long other) {
        var present = seats.attendance(sessionId);
        if (present.contains(one) != present.contains(other)) {
            var came = present.contains(one);
            entities.createQuery("update Attendance a set a.learnerId = :other"
                            + " where a.sessionId = :session and a.learnerId = :came")
                    .setParameter("other", came ? other : one)
                    .setParameter("session", sessionId)
                    .setParameter("came", came ? one : other)
                    .executeUpdate();
        }
        var states = seats.states(sessionId);
        states.stream().filter(seat -> isOf(one, seat)).forEach(seat -> sitDown(sessionId, seat.number(), other));
        states.stream().filter(seat -> isOf(other, seat)).forEach(seat -> sitDown(sessionId, seat.number(), one));
    }

    private static boolean isOf(long learner, SeatState seat) {
        return Long.valueOf(learner).equals(seat.learnerId());
    }

    private void sitInstead(long sessionId, int number, long learner) {
        if (isSeated(learner)) {
            seats.signOut(sessionId, number);
        } else {
            sitDown(sessionId, number, learner);
        }
    }

    private void sitDown(long sessionId, int number, long learner) {
        entities.createQuery("update Seat s set s.learnerId = :learner"
                        + " where s.sessionId = :session and s.number = :number")
                .setParameter("learner", learner)
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .executeUpdate();
        changes.fire(new SeatsChanged(sessionId));
    }
}
