package org.marchepied.server.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sessions are opened, found and closed. Another agency's session does not exist for the caller. */
@ApplicationScoped
public class Sessions {

    /** Seats of a session run by one trainer. */
    public static final int SEATS = 4;

    /** Without letters and digits that look alike. */
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SUMMARY = "select new org.marchepied.server.room.SessionSummary("
            + "s.id, w.id, w.packId, w.title, s.planId, s.joinCode, s.openedAt, s.closedAt)"
            + " from WorkshopSession s join Workshop w on w.id = s.workshopId ";

    private final EntityManager entities;
    private final Clock clock;
    private final Event<SeatsChanged> changes;

    @Inject
    Sessions(EntityManager entities, Clock clock, Event<SeatsChanged> changes) {
        this.entities = entities;
        this.clock = clock;
        this.changes = changes;
    }

    /** Opens a session now, with empty seats. */
    @Transactional
    public long open(long workshopId, String planId) {
        var session = new WorkshopSession(workshopId, planId, newCode(), clock.millis());
        entities.persist(session);
        entities.flush();
        for (var number = 1; number <= SEATS; number++) {
            entities.persist(new Seat(session.id(), number));
        }
        return session.id();
    }

    /** Ends a session and empties its seats; ending it twice does nothing more. */
    @Transactional
    public void close(SessionSummary summary) {
        if (!summary.isOpen()) {
            return;
        }
        entities.find(WorkshopSession.class, summary.id()).close(clock.millis());
        entities.createQuery("update Seat s set s.tokenHash = null, s.learnerId = null, s.helpAskedAt = null"
                        + " where s.sessionId = :session")
                .setParameter("session", summary.id())
                .executeUpdate();
        changes.fire(new SeatsChanged(summary.id()));
    }

    /** The newest first. */
    public List<SessionSummary> of(long agencyId) {
        return entities.createQuery(
                        SUMMARY + "where w.agencyId = :agency order by s.openedAt desc, s.id desc",
                        SessionSummary.class)
                .setParameter("agency", agencyId)
                .setMaxResults(50)
                .getResultList();
    }

    public Optional<SessionSummary> find(long agencyId, long sessionId) {
        return entities.createQuery(SUMMARY + "where w.agencyId = :agency and s.id = :id", SessionSummary.class)
                .setParameter("agency", agencyId)
                .setParameter("id", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** The open session with this code, however it is typed: small letters, spaces. */
    public Optional<SessionSummary> joinable(String code) {
        return entities.createQuery(SUMMARY + "where s.joinCode = :code and s.closedAt is null", SessionSummary.class)
                .setParameter("code", code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The newest open session of a workshop in which the learner is enrolled. */
    public Optional<SessionSummary> openFor(long learnerId) {
        return entities.createQuery(
                        SUMMARY + "join Enrolment e on e.workshopId = w.id"
                                + " where e.learnerId = :learner and s.closedAt is null order by s.openedAt desc",
                        SessionSummary.class)
                .setParameter("learner", learnerId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(CODE_LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
