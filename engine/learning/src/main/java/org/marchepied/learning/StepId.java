package org.marchepied.learning;

/** A step of a pack: the ids of its lesson and its own. */
public record StepId(String lesson, String step) {}
