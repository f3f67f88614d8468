package org.marchepied.learning;

/**
 * What is known of one learner and one step. Activities that the pack no longer has are not counted.
 *
 * @param read the learner has said "I have read this"
 * @param activities how many the step has
 * @param answered activities with at least one judged answer, right or wrong
 * @param done questions answered rightly and simulations completed
 * @param mastered done in independent mode without a hint
 */
public record StepFacts(boolean read, int activities, int answered, int done, int mastered) {

    public StepFacts {
        requireWithin("answered", answered, activities);
        requireWithin("done", done, activities);
        requireWithin("mastered", mastered, activities);
    }

    private static void requireWithin(String name, int count, int activities) {
        if (count < 0 || count > activities) {
            throw new IllegalArgumentException("Of " + activities + " activities, '" + name + "' was " + count + ".");
        }
    }
}
