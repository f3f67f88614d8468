/**
 * The monthly declaration of a job seeker at a practice job centre: the form, its summary, the proof, what to do when it
 * is too early or too late, the correction of a declaration sent, the payslip to send. One class for each kind of page.
 */
@NullMarked
package org.marchepied.plugins.actualisation;

import org.jspecify.annotations.NullMarked;
