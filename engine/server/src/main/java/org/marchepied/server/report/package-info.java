/** What goes on paper and to other programs after a session: reports, attestations, tables. */
@NullMarked
package org.marchepied.server.report;

import org.jspecify.annotations.NullMarked;
