package org.marchepied.learning;

/**
 * Done steps out of all steps, of a lesson or of a session plan.
 *
 * @param done at least 0, at most {@code all}
 */
public record Progress(int done, int all) {

    public static final Progress NONE = new Progress(0, 0);

    public Progress {
        if (done < 0 || done > all) {
            throw new IllegalArgumentException("Of " + all + " steps, the done ones were " + done + ".");
        }
    }

    /** Also when there is nothing to do. */
    public boolean isComplete() {
        return done == all;
    }

    /** From 0 to 100, rounded down: 100 means complete. */
    public int percent() {
        return all == 0 ? 100 : (int) (100L * done / all);
    }

    public Progress plus(Progress other) {
        return new Progress(done + other.done, all + other.all);
    }
}
