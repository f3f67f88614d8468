/** The learner's way through the lessons: my steps, the step page, the done page, hand-outs. */
@NullMarked
package org.marchepied.server.lesson;

import org.jspecify.annotations.NullMarked;
