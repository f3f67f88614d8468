/** The trainer's own pages: workshops, sessions to open, what is wrong with a pack. */
@NullMarked
package org.marchepied.server.trainer;

import org.jspecify.annotations.NullMarked;
