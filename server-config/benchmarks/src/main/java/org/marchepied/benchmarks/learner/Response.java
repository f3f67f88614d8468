package org.marchepied.benchmarks.learner;

import java.util.List;

/** One answer of a file. */
record Response(String question, List<String> skills, boolean correct) {}
