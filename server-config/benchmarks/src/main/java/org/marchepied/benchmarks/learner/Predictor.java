package org.marchepied.benchmarks.learner;

/** Something that foresees answers. */
interface Predictor {

    /** For a learner of whom nothing is known. */
    Walk start();

    /** Along the answers of one learner. */
    interface Walk {

        /** Probability that this answer will be right; does not look whether it is. */
        double expects(Response response);

        /** Probability that a usual answer on this skill will be right. */
        double expects(String skill);

        void answered(Response response);
    }
}
