package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.Seated;
import org.marchepied.server.room.Seats;

/** Where tests seat learners, and what learners find there. */
@ApplicationScoped
class Desk {

    private final Seats seats;
    private final Catalogue catalogue;

    @Inject
    Desk(Seats seats, Catalogue catalogue) {
        this.seats = seats;
        this.catalogue = catalogue;
    }

    Seated sitDown(long session, int number, long learner) {
        var token = seats.take(session, number).orElseThrow();
        seats.signIn(session, number, learner);
        return seats.at(token).orElseThrow();
    }

    /** The exercise of the test plugin. */
    ActivityPlace counter(Seated seated) {
        return place(seated, "compter", "faire");
    }

    /** The first activity of a step. */
    ActivityPlace place(Seated seated, String lessonId, String stepId) {
        var pack = catalogue.inUse(seated.packId());
        var lesson = pack.lesson(lessonId).orElseThrow();
        var step = lesson.step(stepId).orElseThrow();
        return new ActivityPlace(seated, pack, lesson, step, step.activities().get(0));
    }
}
