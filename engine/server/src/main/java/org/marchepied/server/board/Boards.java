package org.marchepied.server.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Progress;
import org.marchepied.learning.StepId;
import org.marchepied.packs.Activity;
import org.marchepied.packs.Lesson;
import org.marchepied.packs.Pack;
import org.marchepied.packs.Step;
import org.marchepied.server.activity.ActivityNotes;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.progress.StepRecord;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SeatState;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Trouble;
import org.marchepied.server.workshop.LearnerName;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** Reads a session's board: five queries, however many seats there are. */
@ApplicationScoped
class Boards {

    private static final int TROUBLE_MINUTES = 2;

    private final Seats seats;
    private final Steps steps;
    private final ActivityNotes notes;
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    Boards(Seats seats, Steps steps, ActivityNotes notes, Workshops workshops, Catalogue catalogue, Clock clock) {
        this.seats = seats;
        this.steps = steps;
        this.notes = notes;
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Board of(SessionSummary session) {
        var states = seats.states(session.id());
        var learners = states.stream()
                .map(SeatState::learnerId)
                .filter(Objects::nonNull)
                .toList();
        var pack = catalogue.pack(session.packId());
        var lessons = pack.map(one -> one.lessonsOf(session.planId())).orElse(List.of());
        var known = new Known(
                pack,
                lessons,
                steps.progress(learners, session.packId(), lessons),
                notes.ofAll(learners, session.packId()),
                steps.at(learners, session.packId(), currentSteps(states)),
                states);
        var plan = pack.flatMap(one -> one.plan(session.planId()));
        return new Board(
                session,
                plan.map(one -> one.title()).orElse(session.planId()),
                plan.map(one -> one.minutes()).orElse(0),
                plan.map(one -> one.pauseAfter()).orElse(0),
                session.openedAt() == null ? 0 : minutesSince(session.openedAt()),
                lessons.stream()
                        .filter(lesson -> plan.isPresent() && plan.get().stops().contains(lesson.id()))
                        .map(Lesson::title)
                        .toList(),
                lessons.stream()
                        .flatMap(lesson -> lesson.steps().stream()
                                .map(step -> new Board.StepChoice(lesson.id() + "/" + step.id(), step.title())))
                        .toList(),
                states.stream().map(state -> tile(state, known)).toList(),
                workshops.learners(session.workshopId()).stream()
                        .filter(learner -> !learners.contains(learner.id()))
                        .toList());
    }

    private static Set<String> currentSteps(List<SeatState> states) {
        return states.stream().map(SeatState::stepId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private record Known(
            Optional<Pack> pack,
            List<Lesson> lessons,
            Map<Long, Progress> progress,
            List<ActivityNotes.Note> notes,
            Map<Long, Map<StepId, StepRecord>> records,
            List<SeatState> states) {

        Optional<Step> step(SeatState state) {
            var lessonId = state.lessonId();
            var stepId = state.stepId();
            return lessonId == null || stepId == null
                    ? Optional.empty()
                    : pack.flatMap(one -> one.lesson(lessonId)).flatMap(lesson -> lesson.step(stepId));
        }

        /** 1 for the one who waits longest. */
        int helpRank(SeatState state) {
            return 1
                    + states.stream()
                            .filter(other -> other.helpAskedAt() != null)
                            .sorted(Comparator.comparing(SeatState::helpAskedAt))
                            .toList()
                            .indexOf(state);
        }
    }

    private Board.Tile tile(SeatState state, Known known) {
        var id = state.learnerId();
        var name = state.learnerName();
        if (id == null || name == null) {
            return new Board.Tile(
                    state.number(), state.taken(), null, null, null, 0, 0, null, 0, 0, 0, 0, List.of(), null, 0, null);
        }
        var note = known.notes().stream()
                .filter(one -> one.learnerId() == id
                        && one.lessonId().equals(state.lessonId())
                        && one.stepId().equals(state.stepId()))
                .max(Comparator.comparingLong(ActivityNotes.Note::changedAt));
        var progress = known.progress().getOrDefault(id, Progress.NONE);
        var step = known.step(state);
        var place =
                state.lessonId() == null || state.stepId() == null ? null : new Place(state.lessonId(), state.stepId());
        var since = state.stepSince() == null ? clock.millis() : state.stepSince();
        var active = Math.max(since, note.map(ActivityNotes.Note::changedAt).orElse(0L));
        return new Board.Tile(
                state.number(),
                state.taken(),
                new LearnerName(id, name),
                place,
                step.map(Step::title).orElse(null),
                progress.done(),
                progress.all(),
                note.map(ActivityNotes.Note::mode).orElse(null),
                minutesSince(since),
                note.map(ActivityNotes.Note::hints).orElse(0),
                note.map(ActivityNotes.Note::errorsInRow).orElse(0),
                known.helpRank(state),
                step.map(one -> one.activities().stream().map(Activity::id).toList())
                        .orElse(List.of()),
                place == null
                        ? null
                        : known.records().getOrDefault(id, Map.of()).get(new StepId(place.lessonId(), place.stepId())),
                minutesSince(active),
                trouble(state, active));
    }

    /** What was noticed a short while ago, and since the learner last did anything useful. */
    private @Nullable Trouble trouble(SeatState state, long active) {
        var at = state.troubleAt();
        return at != null && at >= active && minutesSince(at) < TROUBLE_MINUTES ? state.trouble() : null;
    }

    private long minutesSince(long millis) {
        return TimeUnit.MILLISECONDS.toMinutes(Math.max(0, clock.millis() - millis));
    }
}
