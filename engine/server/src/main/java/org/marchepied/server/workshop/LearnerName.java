package org.marchepied.server.workshop;

/** A learner as lists show it: a first name or an alias, nothing else is known. */
public record LearnerName(long id, String name) {}
