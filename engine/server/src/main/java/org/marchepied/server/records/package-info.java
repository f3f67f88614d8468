/** A learner's record put right: two of one person become one, work done under another's name goes to whose it is. */
@NullMarked
package org.marchepied.server.records;

import org.jspecify.annotations.NullMarked;
