/** The invented offers of the practice site, its towns and jobs, and how a search finds them. */
@NullMarked
package org.marchepied.plugins.offerapplication.offers;

import org.jspecify.annotations.NullMarked;
