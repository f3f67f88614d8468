/** What the work of a session costs on the assembled server, next to a bare servlet on the same server. */
@NullMarked
package org.marchepied.benchmarks;

import org.jspecify.annotations.NullMarked;
