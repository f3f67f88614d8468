package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.PracticeFile;

/** The practice files of learners. Used within a transaction of its caller. */
@ApplicationScoped
class PracticeFiles {

    private final EntityManager entities;

    @Inject
    PracticeFiles(EntityManager entities) {
        this.entities = entities;
    }

    PracticeFile of(long learner) {
        return find(learner).map(PracticeFileRecord::toPracticeFile).orElse(PracticeFile.EMPTY);
    }

    /** Writes only what has changed. */
    void write(long learner, UnaryOperator<PracticeFile> change) {
        var found = find(learner);
        var before = found.map(PracticeFileRecord::toPracticeFile).orElse(PracticeFile.EMPTY);
        var after = change.apply(before);
        if (!after.equals(before)) {
            found.orElseGet(() -> made(learner)).write(after);
        }
    }

    /** The other has the file from now on, unless there is one already. */
    void give(long from, long to) {
        find(from).filter(file -> find(to).isEmpty()).ifPresent(file -> {
            made(to).write(file.toPracticeFile());
            entities.remove(file);
        });
    }

    void swap(long one, long other) {
        var ones = of(one);
        var others = of(other);
        write(one, mine -> others);
        write(other, theirs -> ones);
    }

    private PracticeFileRecord made(long learner) {
        var made = new PracticeFileRecord(learner);
        entities.persist(made);
        return made;
    }

    private Optional<PracticeFileRecord> find(long learner) {
        return Optional.ofNullable(entities.find(PracticeFileRecord.class, learner));
    }
}
