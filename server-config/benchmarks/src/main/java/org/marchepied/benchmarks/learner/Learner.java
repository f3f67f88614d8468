package org.marchepied.benchmarks.learner;

import java.util.List;

/** @param responses in order of time */
record Learner(String id, List<Response> responses) {}
