package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.server.room.Seated;

/** The practice files of learners, one for each workshop. Used within a transaction of its caller. */
@ApplicationScoped
class PracticeFiles {

    private final EntityManager entities;

    @Inject
    PracticeFiles(EntityManager entities) {
        this.entities = entities;
    }

    PracticeFile of(Seated seated) {
        return find(seated).map(PracticeFileRecord::toPracticeFile).orElse(PracticeFile.EMPTY);
    }

    /** Writes only what has changed. */
    void write(Seated seated, UnaryOperator<PracticeFile> change) {
        var found = find(seated);
        var before = found.map(PracticeFileRecord::toPracticeFile).orElse(PracticeFile.EMPTY);
        var after = change.apply(before);
        if (!after.equals(before)) {
            found.orElseGet(() -> made(seated)).write(after);
        }
    }

    private PracticeFileRecord made(Seated seated) {
        var made = new PracticeFileRecord(seated.learner(), seated.workshopId());
        entities.persist(made);
        return made;
    }

    /** Does not write the caller's other changes before their time: one action is one revision of its state. */
    private Optional<PracticeFileRecord> find(Seated seated) {
        return entities.createQuery(
                        "select p from PracticeFileRecord p where p.learnerId = :learner and p.workshopId = :workshop",
                        PracticeFileRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("learner", seated.learner())
                .setParameter("workshop", seated.workshopId())
                .getResultStream()
                .findFirst();
    }
}
