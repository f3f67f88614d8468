package org.marchepied.server.workshop;

/** A step of a lesson, by their ids. */
public record Place(String lessonId, String stepId) {

    /** Nowhere: before the first step. */
    public static final Place NONE = new Place("", "");
}
