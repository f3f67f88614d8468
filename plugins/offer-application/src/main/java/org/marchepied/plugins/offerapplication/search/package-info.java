/** The pages of the job centre's site for looking for offers. */
@NullMarked
package org.marchepied.plugins.offerapplication.search;

import org.jspecify.annotations.NullMarked;
