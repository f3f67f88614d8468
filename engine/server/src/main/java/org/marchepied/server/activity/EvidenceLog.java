package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marchepied.learning.Competency;
import org.marchepied.learning.Evidence;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.learning.StepId;
import org.marchepied.plugin.Judgement;
import org.marchepied.server.progress.Steps;

/** The evidence: append-only, each judged action once. */
@ApplicationScoped
public class EvidenceLog {

    private final EntityManager entities;
    private final Steps steps;
    private final Clock clock;

    @Inject
    EvidenceLog(EntityManager entities, Steps steps, Clock clock) {
        this.entities = entities;
        this.steps = steps;
        this.clock = clock;
    }

    /** Writes the judgements of one action; the state is still the one that the action met. */
    void record(ActivityPlace place, ActivityState state, List<Judgement> judgements) {
        for (var judgement : judgements) {
            for (var competency : competencies(place, judgement.skill())) {
                var key = place.seated().learner() + ":" + place.pack().id() + ":"
                        + place.activity().id() + ":" + state.attemptNumber() + ":" + state.revision() + ":"
                        + judgement.skill() + ":" + competency;
                entities.persist(new EvidenceRecord(
                        place, competency, judgement.correct(), judgement.error(), state, clock.millis(), key));
            }
        }
    }

    /**
     * All evidence of a learner in a pack, with what the trainer saw at each step, in the order in which it came: also when
     * the clock was set back meanwhile.
     */
    public List<Evidence> of(long learnerId, String packId) {
        return ofAll(List.of(learnerId), packId).getOrDefault(learnerId, List.of());
    }

    /** By learner, without those of whom there is none. */
    public Map<Long, List<Evidence>> ofAll(List<Long> learnerIds, String packId) {
        if (learnerIds.isEmpty()) {
            return Map.of();
        }
        var helps = steps.helps(learnerIds, packId);
        return Stream.of(
                        "e.learnerId from EvidenceRecord e where e.learnerId in :learners and "
                                + EvidenceOwners.ORIGINAL,
                        "o.learnerId from EvidenceOwner o join EvidenceRecord e on e.id = o.evidenceId"
                                + " where o.learnerId in :learners and " + EvidenceOwners.LATEST)
                .flatMap(from -> entities.createQuery(
                                "select e.competency, e.correct, e.mode, e.hints, e.lessonId, e.stepId, e.happenedAt, e.id, "
                                        + from + " and e.packId = :pack",
                                Object[].class)
                        .setParameter("learners", learnerIds)
                        .setParameter("pack", packId)
                        .getResultStream())
                .sorted(Comparator.comparing(row -> (Long) row[7]))
                .collect(Collectors.groupingBy(
                        row -> (Long) row[8],
                        Collectors.mapping(
                                row -> evidence(row, helps.getOrDefault((Long) row[8], Map.of())),
                                Collectors.toList())));
    }

    /** How much evidence of a session is a learner's. */
    public int countIn(long learnerId, long sessionId) {
        return Stream.of(
                        "EvidenceRecord e where e.learnerId = :learner and " + EvidenceOwners.ORIGINAL,
                        "EvidenceOwner o join EvidenceRecord e on e.id = o.evidenceId"
                                + " where o.learnerId = :learner and " + EvidenceOwners.LATEST)
                .mapToInt(from -> entities.createQuery(
                                "select count(e.id) from " + from + " and e.sessionId = :session", Long.class)
                        .setParameter("learner", learnerId)
                        .setParameter("session", sessionId)
                        .getSingleResult()
                        .intValue())
                .sum();
    }

    private static Evidence evidence(Object[] row, Map<StepId, HumanHelp> helps) {
        return new Evidence(
                (String) row[0],
                (Boolean) row[1],
                (Mode) row[2],
                (Integer) row[3],
                helps.getOrDefault(new StepId((String) row[4], (String) row[5]), HumanHelp.NONE),
                Instant.ofEpochMilli((Long) row[6]));
    }

    /** Those that the pack says the skill is part of; else all that the lesson teaches. */
    private static Set<String> competencies(ActivityPlace place, String skill) {
        var named = place.pack().competencies().stream()
                .filter(competency -> competency.skills().contains(place.simulation() + "." + skill))
                .map(Competency::id)
                .collect(Collectors.toSet());
        return named.isEmpty() ? place.lesson().teaches() : named;
    }
}
