/** What each learner has read and completed, step by step, and what help the trainer saw. */
@NullMarked
package org.marchepied.server.progress;

import org.jspecify.annotations.NullMarked;
