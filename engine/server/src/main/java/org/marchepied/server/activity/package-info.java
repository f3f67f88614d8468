/** Exercises: simulations and questions, judged and remembered; the evidence they leave; the practice file. */
@NullMarked
package org.marchepied.server.activity;

import org.jspecify.annotations.NullMarked;
