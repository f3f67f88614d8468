/** What all pages of the two practice sites share: the pack's configuration, where a learner stands, kind refusals. */
@NullMarked
package org.marchepied.plugins.offerapplication.exercise;

import org.jspecify.annotations.NullMarked;
