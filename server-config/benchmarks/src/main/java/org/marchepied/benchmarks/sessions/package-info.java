/** How long it takes to say what many learners need next, and to put them together. */
@NullMarked
package org.marchepied.benchmarks.sessions;

import org.jspecify.annotations.NullMarked;
