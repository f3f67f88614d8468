package org.marchepied.plugins.actualisation;

/**
 * Work declared for one employer.
 *
 * @param minutes worked in the month
 * @param grossCents gross pay
 */
public record Pay(String employer, int minutes, long grossCents) {}
