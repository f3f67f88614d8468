/** Applying to an offer on the job centre's site or by mail: the message, the files, the forms. */
@NullMarked
package org.marchepied.plugins.offerapplication.apply;

import org.jspecify.annotations.NullMarked;
