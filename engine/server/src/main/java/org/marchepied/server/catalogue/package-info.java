/** The packs in service, reloaded when they change on disk, and the health of the server. */
@NullMarked
package org.marchepied.server.catalogue;

import org.jspecify.annotations.NullMarked;
