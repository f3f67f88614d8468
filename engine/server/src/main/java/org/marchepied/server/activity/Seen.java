package org.marchepied.server.activity;

import org.jspecify.annotations.Nullable;

/**
 * What a learner's page showed of an activity when its form was sent.
 *
 * @param revision of the activity
 * @param screen the name of the simulation's screen; null for a form that is none of the screen's
 */
public record Seen(int revision, @Nullable String screen) {}
