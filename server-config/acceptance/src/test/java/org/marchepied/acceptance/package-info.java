/** The assembled server as people meet it: started from its distribution, used in a real browser and over HTTP. */
@NullMarked
package org.marchepied.acceptance;

import org.jspecify.annotations.NullMarked;
