package org.marchepied.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a model remembers of one learner. Immutable; its size does not grow with the number of answers. */
public interface LearnerState {

    /**
     * The state after one more judged action. Evidence comes in order of time; the order of evidence of one instant does
     * not matter. Evidence older than the latest known of its competency counts as if it came with that one.
     */
    LearnerState after(Evidence evidence);

    Mastery mastery(String competency, Instant now);

    /** By competency id, in the order given; one for every competency, with evidence or without. */
    default Map<String, Mastery> masteries(Collection<Competency> competencies, Instant now) {
        Map<String, Mastery> masteries = new LinkedHashMap<>();
        competencies.forEach(competency -> masteries.put(competency.id(), mastery(competency.id(), now)));
        return masteries;
    }
}
