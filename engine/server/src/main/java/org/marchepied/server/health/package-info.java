/** Whether this server can do its work: database, packs and plugins, each told apart. */
@NullMarked
package org.marchepied.server.health;

import org.jspecify.annotations.NullMarked;
