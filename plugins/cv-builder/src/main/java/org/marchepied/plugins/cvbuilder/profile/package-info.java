/** The pages of the skills profile. */
@NullMarked
package org.marchepied.plugins.cvbuilder.profile;

import org.jspecify.annotations.NullMarked;
