/** Measures the learner model on files of answers. */
@NullMarked
package org.marchepied.benchmarks.learner;

import org.jspecify.annotations.NullMarked;
