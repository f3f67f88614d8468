/** The database: its schema, brought up to date at the start, and the entity manager. */
@NullMarked
package org.marchepied.server.database;

import org.jspecify.annotations.NullMarked;
