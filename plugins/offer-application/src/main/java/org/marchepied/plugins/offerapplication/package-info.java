/**
 * Looking for an offer and applying to it, on a practice job centre and on the site of its partner; then following what
 * becomes of it. Each page of the imitated sites is a class of its own, in a package for each part.
 */
@NullMarked
package org.marchepied.plugins.offerapplication;

import org.jspecify.annotations.NullMarked;
