/** What other programs may read: workshops, sessions, attendance, completion, and evidence as xAPI statements. */
@NullMarked
package org.marchepied.server.api;

import org.jspecify.annotations.NullMarked;
