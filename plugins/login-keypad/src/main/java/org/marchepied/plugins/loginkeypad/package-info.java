/**
 * Signing in to a practice job centre: the keypad whose digits move and its accessible twin, the first connection, the
 * internet credentials, the forgotten password, signing out. One class for each page of the imitated site.
 */
@NullMarked
package org.marchepied.plugins.loginkeypad;

import org.jspecify.annotations.NullMarked;
