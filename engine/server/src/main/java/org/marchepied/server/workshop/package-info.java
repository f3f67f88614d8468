/** Workshops, their learners, and the learners' cards. */
@NullMarked
package org.marchepied.server.workshop;

import org.jspecify.annotations.NullMarked;
