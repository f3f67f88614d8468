/** The ten steps in which the site makes a CV of the profile. */
@NullMarked
package org.marchepied.plugins.cvbuilder.cv;

import org.jspecify.annotations.NullMarked;
