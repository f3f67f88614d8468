package org.marchepied.server.workshop;

/** A workshop as lists show it. */
public record WorkshopSummary(long id, String packId, String title) {}
