/**
 * A free store of on-line courses: searching the catalogue, using a video viewer, following a course to its certificate,
 * coming back where one stopped. One class for each page of the imitated site.
 */
@NullMarked
package org.marchepied.plugins.estoremooc;

import org.jspecify.annotations.NullMarked;
