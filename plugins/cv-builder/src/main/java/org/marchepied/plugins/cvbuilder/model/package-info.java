/** What an exercise is told, where a learner stands, and what the pages share. */
@NullMarked
package org.marchepied.plugins.cvbuilder.model;

import org.jspecify.annotations.NullMarked;
