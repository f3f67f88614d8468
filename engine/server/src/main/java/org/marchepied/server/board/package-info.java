/** The board: who is where, pushed to the trainer. */
@NullMarked
package org.marchepied.server.board;

import org.jspecify.annotations.NullMarked;
