/** "Mes candidatures": the applications sent, their news, the proposals received. */
@NullMarked
package org.marchepied.plugins.offerapplication.followup;

import org.jspecify.annotations.NullMarked;
