package org.marchepied.packs;

/** A link to a step of a lesson, to be checked when all lessons are read. */
record StepLink(Place place, String lesson, String step) {}
