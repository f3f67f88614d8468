package org.marchepied.server.room;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.workshop.Place;

/**
 * A device at a seat of an open session, and the learner known there.
 *
 * @param learnerId null until somebody has said who they are
 * @param helpAskedAt in milliseconds since 1970; null if no help is asked
 * @param sentLesson where the trainer asks the learner to go, with sentStep; null for nowhere
 */
public record Seated(
        long seatId,
        int number,
        long sessionId,
        String planId,
        long workshopId,
        String packId,
        @Nullable Long learnerId,
        @Nullable String learnerName,
        @Nullable Long helpAskedAt,
        @Nullable String sentLesson,
        @Nullable String sentStep) {

    /** Where the trainer asks the learner to go. */
    public Optional<Place> sentTo() {
        return sentLesson == null || sentStep == null ? Optional.empty() : Optional.of(new Place(sentLesson, sentStep));
    }

    /** The learner at this seat, where the page is only for learners. */
    public long learner() {
        if (learnerId == null) {
            throw new IllegalStateException("Nobody is known at this seat. This is a bug, please report it.");
        }
        return learnerId;
    }

    public String name() {
        return learnerName == null ? "" : learnerName;
    }
}
