/** The pages of the partner's site: another company, another account, its own form. */
@NullMarked
package org.marchepied.plugins.offerapplication.partner;

import org.jspecify.annotations.NullMarked;
