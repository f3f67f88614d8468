/** What is laid into the server for the time of a measurement, and is never part of the product. */
@NullMarked
package org.marchepied.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
