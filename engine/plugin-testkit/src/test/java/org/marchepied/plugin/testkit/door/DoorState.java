package org.marchepied.plugin.testkit.door;

/** Where one learner stands. Never what they typed: the code is a secret field. */
public record DoorState(boolean open, int errors) {}
