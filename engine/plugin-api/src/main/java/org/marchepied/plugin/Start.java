package org.marchepied.plugin;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a simulation may know when a learner begins it.
 *
 * @param seed the only source of randomness; the same learner and activity get another one after a reset
 * @param today the day of the session in the agency's time zone; scenario dates are relative to it
 */
public record Start(long seed, LocalDate today, Locale locale, PracticeFile practiceFile) {}
