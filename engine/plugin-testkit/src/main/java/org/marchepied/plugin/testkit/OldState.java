package org.marchepied.plugin.testkit;

/**
 * A state that an older version of the plugin stored.
 *
 * @param version the version that wrote it
 * @param config JSON of the configuration it was made with
 * @param state JSON as it was stored
 */
public record OldState(int version, String config, String state) {}
