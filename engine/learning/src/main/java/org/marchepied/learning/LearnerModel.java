package org.marchepied.learning;

import java.util.Collection;
import java.util.Comparator;

/** Reads mastery from evidence. Deterministic, without a clock; safe to call from any thread. */
public interface LearnerModel {

    /** The model that the engine uses, with the parameters it is shipped with. */
    static LearnerModel standard() {
        return new PerformanceFactors(LearnerModelParameters.DEFAULT);
    }

    /** What is known of somebody of whom there is no evidence. */
    LearnerState start();

    /** What is known of a learner after all this evidence, given in any order. */
    default LearnerState after(Collection<Evidence> evidence) {
        LearnerState state = start();
        for (Evidence one :
                evidence.stream().sorted(Comparator.comparing(Evidence::at)).toList()) {
            state = state.after(one);
        }
        return state;
    }
}
