/**
 * Lesson packs: from a folder of Markdown to a checked, immutable {@link org.marchepied.packs.Pack}, rendered once and
 * sanitised. Plain Java, usable from the command line; nothing here knows a container or a database.
 */
@NullMarked
package org.marchepied.packs;

import org.jspecify.annotations.NullMarked;
