package org.marchepied.server.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.ActivityPlace;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.workshop.Place;

/** The steps of the session plan that the learner at this seat follows, in order. */
@RequestScoped
public class LessonPath {

    private final CurrentSeat seat;
    private final Catalogue catalogue;
    private @Nullable Pack pack;

    @Inject
    LessonPath(CurrentSeat seat, Catalogue catalogue) {
        this.seat = seat;
        this.catalogue = catalogue;
    }

    /** A step with its lesson. */
    public record Stop(Lesson lesson, Step step) {
        Place place() {
            return new Place(lesson.id(), step.id());
        }

        public String path() {
            return "/etape/" + lesson.id() + "/" + step.id();
        }

        boolean is(Place place) {
            return lesson.id().equals(place.lessonId())
                    && (step.id().equals(place.stepId()) || step.was().contains(place.stepId()));
        }
    }

    /** The same for the whole request, also when the pack is read again meanwhile. */
    Pack pack() {
        if (pack == null) {
            pack = catalogue.inUse(seat.get().packId());
        }
        return pack;
    }

    /** Also when the author has taken the plan out of the pack meanwhile: then all its lessons. */
    List<Lesson> lessons() {
        var pack = pack();
        return pack.lessonsOf(seat.get().planId());
    }

    List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        lessons().forEach(lesson -> lesson.steps().forEach(step -> stops.add(new Stop(lesson, step))));
        return stops;
    }

    /** Where the learner meets an activity of the stop. */
    ActivityPlace place(Stop stop, Activity activity) {
        return new ActivityPlace(seat.get(), pack(), stop.lesson(), stop.step(), activity);
    }

    /** Where the trainer asks the learner to go, if the session still has it. */
    Optional<Stop> sentTo() {
        return seat.get().sentTo().flatMap(place -> stops().stream()
                .filter(stop -> stop.is(place))
                .findFirst());
    }

    /** The stop at this place, also under a step's earlier name. */
    Stop stop(Place place) {
        return stops().stream().filter(stop -> stop.is(place)).findFirst().orElseThrow(NotFoundException::new);
    }
}
