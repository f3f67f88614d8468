/** The command {@code marchepied}: serves the workshops, checks packs. */
@NullMarked
package org.marchepied.launcher;

import org.jspecify.annotations.NullMarked;
