/**
 * The page around a simulation's screen, as its templates see it, and the components all screens share. A component
 * brings its label, its error and its coach mark, so that a template that uses components is accessible in every mode.
 */
@NullMarked
package org.marchepied.plugin.page;

import org.jspecify.annotations.NullMarked;
