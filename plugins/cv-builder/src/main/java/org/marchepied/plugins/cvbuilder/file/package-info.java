/** Files that learners bring: the USB key of the exercise, the scanner, and adding a CV from them. */
@NullMarked
package org.marchepied.plugins.cvbuilder.file;

import org.jspecify.annotations.NullMarked;
