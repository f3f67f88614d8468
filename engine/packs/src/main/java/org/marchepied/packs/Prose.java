package org.marchepied.packs;

/**
 * Text, pictures and callouts.
 *
 * @param html sanitised
 */
public record Prose(String html) implements Block {}
