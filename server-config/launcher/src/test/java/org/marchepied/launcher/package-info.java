/** Tests of the command. */
package org.marchepied.launcher;
