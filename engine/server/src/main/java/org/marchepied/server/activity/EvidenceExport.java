package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marchepied.learning.HumanHelp;
import org.marchepied.server.progress.Steps;

/** The evidence of an agency as other programs may read it. */
@ApplicationScoped
public class EvidenceExport {

    /** So many keys are read at once when one is looked for. */
    private static final int KEYS = 10_000;

    private static final String IN_AGENCY = " join WorkshopSession s on s.id = e.sessionId"
            + " join Workshop w on w.id = s.workshopId and w.agencyId = :agency";

    /** With what the trainer saw of the learner at the step. */
    private static final String WRITTEN = " from EvidenceRecord e" + IN_AGENCY
            + " left join StepProgress p on p.learnerId = e.learnerId"
            + " and p.packId = e.packId and p.lessonId = e.lessonId and p.stepId = e.stepId";

    /** {@code b} is the row that said before whose it was; where there is none, the evidence itself did. */
    private static final String GIVEN = " from EvidenceOwner o join EvidenceRecord e on e.id = o.evidenceId" + IN_AGENCY
            + " left join EvidenceOwner b on b.id = o.replacesId";

    private final EntityManager entities;
    private final Steps steps;

    @Inject
    EvidenceExport(EntityManager entities, Steps steps) {
        this.entities = entities;
        this.steps = steps;
    }

    /** Evidence that is still that of the learner for whom it was written. */
    public List<ExportedEvidence> written(long agencyId, EvidenceFilter filter, EvidenceSlice slice) {
        var text = "select e, p.humanHelp" + WRITTEN + " where " + EvidenceOwners.ORIGINAL
                + filter.conditions("e.learnerId") + slice.conditions("e.happenedAt", "e.id")
                + slice.order("e.happenedAt", "e.id");
        return rows(text, agencyId, filter, slice).map(EvidenceExport::written).toList();
    }

    /** Evidence that went to the learner who has it now, by the time when it did. */
    public List<RegivenEvidence> regiven(long agencyId, EvidenceFilter filter, EvidenceSlice slice) {
        return given(agencyId, EvidenceOwners.LATEST + filter.conditions("o.learnerId"), filter, slice);
    }

    /** Evidence that was taken from the learner who had it, by the time when it was; also what was taken again since. */
    public List<RegivenEvidence> taken(long agencyId, EvidenceFilter filter, EvidenceSlice slice) {
        return given(agencyId, "1 = 1" + filter.conditions("coalesce(b.learnerId, e.learnerId)"), filter, slice);
    }

    /** Evidence by its key, whosever it is now. The ids of statements are digests of keys, so that all of these are read. */
    public Optional<ExportedEvidence> written(long agencyId, Predicate<String> meant) {
        return find("e.id", WRITTEN, agencyId, (key, id) -> meant.test(key))
                .flatMap(id -> row("select e, p.humanHelp" + WRITTEN + " where e.id = :id", agencyId, id))
                .map(EvidenceExport::written);
    }

    /** As {@link #written(long, Predicate)}, by the key and by the row that gave the evidence to another learner. */
    public Optional<RegivenEvidence> regiven(long agencyId, BiPredicate<String, Long> meant) {
        return find("o.id", GIVEN, agencyId, meant)
                .flatMap(id -> row("select o, e" + GIVEN + " where o.id = :id", agencyId, id))
                .map(this::regiven);
    }

    /** Whether it was taken from the learner for whom it was written. */
    public boolean isTaken(ExportedEvidence evidence) {
        return exists("o.evidenceId", evidence.id());
    }

    /** Whether it was taken again from the learner to whom it went. */
    public boolean isTaken(RegivenEvidence given) {
        return exists("o.replacesId", given.id());
    }

    /** The learners of the agency, also those who were merged into others. */
    public List<Long> learners(long agencyId) {
        return ids("select l.id from Learner l where l.agencyId = :agency", agencyId);
    }

    public List<Long> trainers(long agencyId) {
        return ids("select t.id from Trainer t where t.agencyId = :agency", agencyId);
    }

    public List<Long> sessions(long agencyId) {
        return ids(
                "select s.id from WorkshopSession s join Workshop w on w.id = s.workshopId where w.agencyId = :agency",
                agencyId);
    }

    private List<RegivenEvidence> given(long agencyId, String condition, EvidenceFilter filter, EvidenceSlice slice) {
        var text = "select o, e" + GIVEN + " where " + condition + slice.conditions("o.givenAt", "o.id")
                + slice.order("o.givenAt", "o.id");
        return rows(text, agencyId, filter, slice).map(this::regiven).toList();
    }

    private Stream<Object[]> rows(String text, long agencyId, EvidenceFilter filter, EvidenceSlice slice) {
        var query = entities.createQuery(text, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("since", slice.since())
                .setParameter("until", slice.until())
                .setParameter("at", slice.at())
                .setParameter("row", slice.row())
                .setMaxResults(slice.most());
        filter.values().forEach(query::setParameter);
        return query.getResultStream();
    }

    private Optional<Object[]> row(String text, long agencyId, long id) {
        return entities.createQuery(text, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Optional<Long> find(String id, String from, long agencyId, BiPredicate<String, Long> meant) {
        var text = "select e.idempotencyKey, " + id + from + " where " + id + " > :after order by " + id;
        List<Object[]> rows;
        var after = 0L;
        do {
            rows = entities.createQuery(text, Object[].class)
                    .setParameter("agency", agencyId)
                    .setParameter("after", after)
                    .setMaxResults(KEYS)
                    .getResultList();
            for (var row : rows) {
                after = (Long) row[1];
                if (meant.test((String) row[0], after)) {
                    return Optional.of(after);
                }
            }
        } while (rows.size() == KEYS);
        return Optional.empty();
    }

    private boolean exists(String column, long id) {
        return entities.createQuery("select count(o) from EvidenceOwner o where " + column + " = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    private List<Long> ids(String text, long agencyId) {
        return entities.createQuery(text, Long.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    private static ExportedEvidence written(Object[] row) {
        return ((EvidenceRecord) row[0]).exported((HumanHelp) row[1]);
    }

    private RegivenEvidence regiven(Object[] row) {
        return ((EvidenceOwner) row[0]).regiven((EvidenceRecord) row[1], steps);
    }
}
