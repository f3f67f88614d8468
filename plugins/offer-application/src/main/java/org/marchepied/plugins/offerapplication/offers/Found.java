package org.marchepied.plugins.offerapplication.offers;

/**
 * An offer that a search found.
 *
 * @param km from the place searched
 */
public record Found(Offer offer, int km) {}
