/**
 * What the author of a simulation compiles against: the {@link org.marchepied.plugin.Simulation} interface and the
 * values that go in and out of it. Everything here is an immutable value or a pure function; nothing knows of HTTP, of
 * a database or of the engine. This package may still move before version 1.0.
 */
@NullMarked
package org.marchepied.plugin;

import org.jspecify.annotations.NullMarked;
