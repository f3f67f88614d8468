/**
 * What the evidence says of a learner: completion, mastery, and the session to recommend. Plain Java, pure functions
 * over values; no container, no clock of its own.
 */
@NullMarked
package org.marchepied.learning;

import org.jspecify.annotations.NullMarked;
