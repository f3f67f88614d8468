/** The first page. */
@NullMarked
package org.marchepied.server.home;

import org.jspecify.annotations.NullMarked;
