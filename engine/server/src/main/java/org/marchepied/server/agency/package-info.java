/** The tenant and its trainers: first use, sign-in, and who is signed in. */
@NullMarked
package org.marchepied.server.agency;

import org.jspecify.annotations.NullMarked;
