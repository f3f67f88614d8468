/** The accounts of an agency's trainers: who there is, their passwords, and what to do when one is forgotten. */
@NullMarked
package org.marchepied.server.account;

import org.jspecify.annotations.NullMarked;
