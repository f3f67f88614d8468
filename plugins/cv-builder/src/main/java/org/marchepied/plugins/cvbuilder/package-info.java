/**
 * The skills profile of a practice job centre, and the CV made of it. One exercise is about one part; the practice file
 * brings the parts together.
 */
@NullMarked
package org.marchepied.plugins.cvbuilder;

import org.jspecify.annotations.NullMarked;
