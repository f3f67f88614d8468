/** The smallest complete plugin: the example of the plugin author's guide, and what planted faults are planted in. */
@NullMarked
package org.marchepied.plugin.testkit.door;

import org.jspecify.annotations.NullMarked;
