package org.marchepied.learning;

/** When a step is complete; declared by the pack, never inferred from time. */
public enum CompletionRule {
    /** The learner has said "I have read this". */
    READ,
    /** Every question of the step has an answer, right or wrong. */
    ANSWERED,
    /** Every activity of the step is done: questions answered rightly, simulations completed. */
    DONE,
    /** Done in independent mode without a hint. */
    MASTERED
}
