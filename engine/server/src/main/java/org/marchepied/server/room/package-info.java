/** The room: sessions, seats, the board. */
@NullMarked
package org.marchepied.server.room;

import org.jspecify.annotations.NullMarked;
