/** The printed slip of identifiers, made in memory and never stored. */
@NullMarked
package org.marchepied.server.slip;

import org.jspecify.annotations.NullMarked;
