/** The application itself: its root and its settings. Each package below is a feature, with its entities, its pages and its rules. */
@NullMarked
package org.marchepied.server;

import org.jspecify.annotations.NullMarked;
