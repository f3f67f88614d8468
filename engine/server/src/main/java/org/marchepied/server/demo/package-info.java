/** The demonstration: an agency, a trainer and an open session, made on the first start. */
@NullMarked
package org.marchepied.server.demo;

import org.jspecify.annotations.NullMarked;
