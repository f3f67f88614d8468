package org.marchepied.learning;

/** Whether a step is complete, from its rule and what is known of it. */
public final class StepCompletion {

    private StepCompletion() {}

    /** A step without activities is complete once it is read, whatever its rule. */
    public static boolean isComplete(CompletionRule rule, StepFacts facts) {
        if (facts.activities() == 0) {
            return facts.read();
        }
        return switch (rule) {
            case READ -> facts.read();
            case ANSWERED -> facts.answered() == facts.activities();
            case DONE -> facts.done() == facts.activities();
            case MASTERED -> facts.mastered() == facts.activities();
        };
    }
}
