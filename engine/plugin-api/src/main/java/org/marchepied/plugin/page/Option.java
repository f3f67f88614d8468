package org.marchepied.plugin.page;

/**
 * One of several answers to choose from.
 *
 * @param value sent by the form
 * @param label in the learner's language
 */
public record Option(String value, String label) {}
