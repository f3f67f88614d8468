package org.marchepied.server.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;

/** The workshops of agencies and who is enrolled in them. Another agency's workshop does not exist for the caller. */
@ApplicationScoped
public class Workshops {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Workshops(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes a workshop and enrols new learners of these names. */
    @Transactional
    public WorkshopSummary create(long agencyId, String packId, String title, List<String> names) {
        var workshop = new Workshop(agencyId, packId, title, clock.millis());
        entities.persist(workshop);
        entities.flush();
        names.forEach(name -> enrol(agencyId, workshop.toSummary().id(), name, null));
        return workshop.toSummary();
    }

    /**
     * Enrols new learners of these names; nobody while one of the names is taken.
     *
     * @param french null where nobody says
     * @return the names taken
     */
    @Transactional
    public List<String> enrol(long agencyId, long workshopId, LearnerNames names, @Nullable FrenchLevel french) {
        entities.find(Workshop.class, workshopId, LockModeType.PESSIMISTIC_WRITE);
        var taken = names.taken(learners(workshopId));
        if (taken.isEmpty()) {
            names.names().forEach(name -> enrol(agencyId, workshopId, name, french));
        }
        return taken;
    }

    private void enrol(long agencyId, long workshopId, String name, @Nullable FrenchLevel french) {
        var learner = new Learner(agencyId, name, french);
        entities.persist(learner);
        entities.flush();
        entities.persist(new Enrolment(workshopId, learner.id()));
    }

    /** Enrols learners of the agency who are in another workshop already, with all that is known of them. */
    @Transactional
    public void enrolKnown(long workshopId, List<LearnerName> known) {
        var here = learners(workshopId);
        known.stream()
                .filter(learner -> !here.contains(learner))
                .forEach(learner -> entities.persist(new Enrolment(workshopId, learner.id())));
    }

    /** Until the transaction ends, whoever else wants to hold this learner waits. */
    public void hold(long learnerId) {
        entities.find(Learner.class, learnerId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    public List<WorkshopSummary> of(long agencyId) {
        return entities.createQuery(
                        "select w from Workshop w where w.agencyId = :agency order by w.createdAt desc, w.id desc",
                        Workshop.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .map(Workshop::toSummary)
                .toList();
    }

    public Optional<WorkshopSummary> find(long agencyId, long workshopId) {
        return entities.createQuery(
                        "select w from Workshop w where w.agencyId = :agency and w.id = :id", Workshop.class)
                .setParameter("agency", agencyId)
                .setParameter("id", workshopId)
                .getResultStream()
                .findFirst()
                .map(Workshop::toSummary);
    }

    /** In the order of their names. */
    public List<LearnerName> learners(long workshopId) {
        return entities.createQuery(
                        "select new org.marchepied.server.workshop.LearnerName(l.id, l.name) from Enrolment e"
                                + " join Learner l on l.id = e.learnerId where e.workshopId = :workshop"
                                + " order by l.id",
                        LearnerName.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .sorted(LearnerName.ALPHABETICAL)
                .toList();
    }

    /** By workshop, in their order; without workshops in which nobody is enrolled. */
    public Map<Long, List<String>> names(List<WorkshopSummary> workshops) {
        if (workshops.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e.workshopId, l.id, l.name from Enrolment e join Learner l on l.id = e.learnerId"
                                + " where e.workshopId in :workshops order by l.id",
                        Object[].class)
                .setParameter(
                        "workshops", workshops.stream().map(WorkshopSummary::id).toList())
                .getResultStream()
                .map(row -> Map.entry((Long) row[0], new LearnerName((Long) row[1], (String) row[2])))
                .sorted(Map.Entry.comparingByValue(LearnerName.ALPHABETICAL))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(entry -> entry.getValue().name(), Collectors.toList())));
    }

    /** The learner of this id, if enrolled. */
    public Optional<LearnerName> learner(long workshopId, long learnerId) {
        return learners(workshopId).stream()
                .filter(learner -> learner.id() == learnerId)
                .findFirst();
    }

    /** How well each of these learners reads French; without those of whom nobody has said. */
    public Map<Long, FrenchLevel> french(Collection<Long> learnerIds) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select l.id, l.french from Learner l where l.id in :learners and l.french is not null",
                        Object[].class)
                .setParameter("learners", learnerIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (FrenchLevel) row[1]));
    }

    /**
     * @param level the id of one; empty takes back what was said
     * @throws BadRequestException for anything else, which changes nothing
     */
    @Transactional
    public void readsFrench(long learnerId, String level) {
        var said = level.isEmpty() ? null : FrenchLevel.of(level).orElseThrow(BadRequestException::new);
        entities.find(Learner.class, learnerId).readsFrench(said);
    }

    /** Where the learner resumes, as lesson and step; empty before the first step. */
    public Optional<Place> resumeAt(long workshopId, long learnerId) {
        return entities.createQuery(
                        "select new org.marchepied.server.workshop.Place(e.lessonId, e.stepId) from Enrolment e"
                                + " where e.workshopId = :workshop and e.learnerId = :learner and e.lessonId is not null",
                        Place.class)
                .setParameter("workshop", workshopId)
                .setParameter("learner", learnerId)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public void remember(long workshopId, long learnerId, Place place) {
        entities.createQuery("update Enrolment e set e.lessonId = :lesson, e.stepId = :step"
                        + " where e.workshopId = :workshop and e.learnerId = :learner")
                .setParameter("lesson", place.lessonId())
                .setParameter("step", place.stepId())
                .setParameter("workshop", workshopId)
                .setParameter("learner", learnerId)
                .executeUpdate();
    }
}
