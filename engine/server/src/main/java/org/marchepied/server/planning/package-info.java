/** Workshops and their dated sessions: planning, invitations, attendance, calendar. */
@NullMarked
package org.marchepied.server.planning;

import org.jspecify.annotations.NullMarked;
