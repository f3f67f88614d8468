/** What every page shares: language, frame, rendering, error pages, security headers. */
@NullMarked
package org.marchepied.server.page;

import org.jspecify.annotations.NullMarked;
