/**
 * What every simulation is held to, as a test class that a plugin's own test extends, and the tools it is made of:
 * seeded streams, hostile texts and a page to render screens on.
 */
@NullMarked
package org.marchepied.plugin.testkit;

import org.jspecify.annotations.NullMarked;
