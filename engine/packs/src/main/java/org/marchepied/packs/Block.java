package org.marchepied.packs;

/** A part of a step. */
public sealed interface Block permits Prose, Activity {}
