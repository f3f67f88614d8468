package org.marchepied.plugin.testkit.door;

/** What a pack says: the code of the door, four digits. */
public record DoorConfig(String code) {}
