package org.marchepied.server.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sessions are planned, opened, found and closed. Another agency's session does not exist for the caller. */
@ApplicationScoped
public class Sessions {

    /** Of one session at most: a board has at most twelve tiles. */
    public static final int MOST_TRAINERS = 3;

    /** An open session that nobody closed ends by itself after so long. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Without letters and digits that look alike. */
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SUMMARY = "select new org.marchepied.server.room.SessionSummary("
            + "s.id, w.id, w.packId, w.title, s.planId, s.joinCode, s.startsAt, s.place, s.trainers, s.openedAt,"
            + " s.closedAt, s.stoppedLesson) from WorkshopSession s join Workshop w on w.id = s.workshopId ";

    private static final String OPEN = "s.openedAt is not null and s.closedAt is null ";

    private final EntityManager entities;
    private final Clock clock;
    private final Event<SeatsChanged> changes;
    private final int seatsPerTrainer;

    @Inject
    Sessions(
            EntityManager entities,
            Clock clock,
            Event<SeatsChanged> changes,
            @ConfigProperty(name = "marchepied.seats-per-trainer", defaultValue = "4") int seatsPerTrainer) {
        this.entities = entities;
        this.clock = clock;
        this.changes = changes;
        this.seatsPerTrainer = Math.max(1, Math.min(seatsPerTrainer, 12 / MOST_TRAINERS));
    }

    /** Seats of a session that so many trainers run. */
    public int seats(int trainers) {
        return seatsPerTrainer * trainers;
    }

    /**
     * Plans a session; nobody can join it yet.
     *
     * @param invited ids of learners; none for all who are enrolled
     */
    @Transactional
    public long plan(long workshopId, String planId, SessionDate date, Set<Long> invited) {
        var session = new WorkshopSession(workshopId, planId, newCode(), date);
        entities.persist(session);
        entities.flush();
        invite(session.id(), invited);
        return session.id();
    }

    /** Ids of the learners invited; none for all who are enrolled. */
    public Set<Long> invited(long sessionId) {
        return Set.copyOf(
                entities.createQuery("select i.learnerId from Invitation i where i.sessionId = :session", Long.class)
                        .setParameter("session", sessionId)
                        .getResultList());
    }

    /** Ids of the learners invited to each planned session of a workshop; none of those to which all are. */
    public Map<Long, Set<Long>> invitedOf(long workshopId) {
        return entities.createQuery(
                        "select i.sessionId, i.learnerId from Invitation i join WorkshopSession s on s.id = i.sessionId"
                                + " where s.workshopId = :workshop and s.openedAt is null",
                        Object[].class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** When each learner last came to a session of a workshop, in milliseconds since 1970; without those who never did. */
    public Map<Long, Long> lastCame(long workshopId) {
        return entities.createQuery(
                        "select a.learnerId, max(s.openedAt) from Attendance a join WorkshopSession s"
                                + " on s.id = a.sessionId where s.workshopId = :workshop group by a.learnerId",
                        Object[].class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private void invite(long sessionId, Set<Long> learners) {
        entities.createQuery("delete from Invitation i where i.sessionId = :session")
                .setParameter("session", sessionId)
                .executeUpdate();
        learners.forEach(learner -> entities.persist(new Invitation(sessionId, learner)));
    }

    /** Changes a session that is still only planned; another is left as it is. */
    @Transactional
    public void change(SessionSummary summary, String planId, SessionDate date, Set<Long> invited) {
        var session = entities.find(WorkshopSession.class, summary.id());
        if (session != null && session.isPlanned()) {
            session.change(planId, date);
            invite(session.id(), invited);
        }
    }

    /** Takes away a session that is still only planned; another is left as it is. */
    @Transactional
    public void cancel(SessionSummary summary) {
        if (entities.find(WorkshopSession.class, summary.id()).isPlanned()) {
            invite(summary.id(), Set.of());
        }
        entities.createQuery("delete from WorkshopSession s where s.id = :id and s.openedAt is null")
                .setParameter("id", summary.id())
                .executeUpdate();
    }

    /** Opens a session that was not planned. */
    @Transactional
    public long open(long workshopId, String planId) {
        var session = new WorkshopSession(workshopId, planId, newCode(), new SessionDate(clock.millis(), "", 1));
        entities.persist(session);
        openNow(session);
        return session.id();
    }

    /** Opens a planned session, with empty seats; opening it twice does nothing more. */
    @Transactional
    public void open(long sessionId) {
        var session = entities.find(WorkshopSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session != null && session.isPlanned()) {
            openNow(session);
        }
    }

    private void openNow(WorkshopSession session) {
        session.open(clock.millis());
        entities.flush();
        for (var number = 1; number <= seats(session.trainers()); number++) {
            entities.persist(new Seat(session.id(), number));
        }
    }

    /**
     * Ends a session and empties its seats; ending it twice does nothing more.
     *
     * @param stoppedLesson where the group stopped; null at the end of the plan, or when nobody said
     */
    @Transactional
    public void close(SessionSummary summary, @Nullable String stoppedLesson) {
        if (!summary.isOpen()) {
            return;
        }
        entities.find(WorkshopSession.class, summary.id()).close(clock.millis(), stoppedLesson);
        entities.createQuery("update Seat s set s.tokenHash = null, s.learnerId = null, s.helpAskedAt = null"
                        + " where s.sessionId = :session")
                .setParameter("session", summary.id())
                .executeUpdate();
        changes.fire(new SeatsChanged(summary.id()));
    }

    /** Ends what was forgotten: sessions open for longer than {@link #LONGEST}. */
    @Transactional
    public void closeForgotten() {
        entities.createQuery(SUMMARY + "where " + OPEN + "and s.openedAt < :latest", SessionSummary.class)
                .setParameter("latest", clock.millis() - LONGEST.toMillis())
                .getResultList()
                .forEach(session -> close(session, null));
    }

    /** Those of an agency that are open or to come, the earliest first. */
    public List<SessionSummary> ahead(long agencyId) {
        return entities.createQuery(
                        SUMMARY + "where w.agencyId = :agency and s.closedAt is null order by s.startsAt, s.id",
                        SessionSummary.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Those of an agency that were closed last, the latest first. */
    public List<SessionSummary> closed(long agencyId, int most) {
        return entities.createQuery(
                        SUMMARY
                                + "where w.agencyId = :agency and s.closedAt is not null order by s.closedAt desc, s.id desc",
                        SessionSummary.class)
                .setParameter("agency", agencyId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a workshop, the earliest first. */
    public List<SessionSummary> ofWorkshop(long workshopId) {
        return entities.createQuery(SUMMARY + "where w.id = :workshop order by s.id", SessionSummary.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .sorted(Comparator.comparing(SessionSummary::begins))
                .toList();
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
        return entities.createQuery(SUMMARY + "where s.joinCode = :code and " + OPEN, SessionSummary.class)
                .setParameter("code", code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The newest open session of a workshop in which the learner is enrolled. */
    public Optional<SessionSummary> openFor(long learnerId) {
        return entities.createQuery(
                        SUMMARY + "join Enrolment e on e.workshopId = w.id where e.learnerId = :learner and " + OPEN
                                + "order by s.openedAt desc",
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
