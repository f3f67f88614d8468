package org.marchepied.server.agency;

/**
 * A trainer as colleagues know them.
 *
 * @param login what they type to sign in
 */
public record Account(long id, String name, String login) {}
