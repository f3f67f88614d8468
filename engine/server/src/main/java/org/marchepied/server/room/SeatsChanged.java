package org.marchepied.server.room;

/** Something that the board of a session shows has changed. Fired in the transaction, seen after it. */
public record SeatsChanged(long sessionId) {}
