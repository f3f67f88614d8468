/** What the trainer sees of one learner: completion, help, mastery, and the next session. */
@NullMarked
package org.marchepied.server.sheet;

import org.jspecify.annotations.NullMarked;
