package org.marchepied.server.activity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.marchepied.learning.Easiness;
import org.marchepied.learning.Mode;

/**
 * How easy the competencies of each pack are for the people of each agency, working alone. All evidence of the pack is read
 * for it, and one session more changes little: it is read once an hour at most.
 */
@ApplicationScoped
public class AgencyEasiness {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST = 1000;

    private final EntityManager entities;
    private final Cache<Key, Easiness> known;

    @Inject
    AgencyEasiness(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Key(long agencyId, String packId) {}

    /** For the people of this learner's agency. */
    public Easiness of(long learnerId, String packId) {
        var agencyId = entities.createQuery("select l.agencyId from Learner l where l.id = :learner", Long.class)
                .setParameter("learner", learnerId)
                .getSingleResult();
        return known.get(new Key(agencyId, packId), this::read);
    }

    private Easiness read(Key key) {
        return Easiness.of(entities.createQuery(
                        "select e.competency, e.learnerId, e.correct, count(e.id)"
                                + " from EvidenceRecord e join Learner l on l.id = e.learnerId and l.agencyId = :agency"
                                + " where e.packId = :pack and e.mode = :alone"
                                + " group by e.competency, e.learnerId, e.correct",
                        Object[].class)
                .setParameter("agency", key.agencyId())
                .setParameter("pack", key.packId())
                .setParameter("alone", Mode.INDEPENDENT)
                .getResultStream()
                .collect(Collectors.toMap(row -> List.of(row[0], row[1]), AgencyEasiness::tally, Easiness.Tally::plus))
                .values());
    }

    private static Easiness.Tally tally(Object[] row) {
        var answers = ((Long) row[3]).intValue();
        return new Easiness.Tally((String) row[0], (Boolean) row[2] ? answers : 0, answers);
    }
}
