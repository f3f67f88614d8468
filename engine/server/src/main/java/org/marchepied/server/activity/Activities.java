package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Printout;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SeatsChanged;
import org.marchepied.server.room.Trouble;

/**
 * Judges what learners do in activities. State, evidence, practice file and progress of one action are written in one
 * transaction, before the page answers.
 */
@ApplicationScoped
public class Activities {

    /** A second form from the same page within this time is a nervous hand, and says nothing about an old page. */
    private static final int DOUBLE_CLICK_MILLIS = 2_000;

    private final EntityManager entities;
    private final Clock clock;
    private final ActivityStates states;
    private final Plays plays;
    private final EvidenceLog evidence;
    private final PracticeFiles papers;
    private final Steps steps;
    private final Seats seats;
    private final Event<SeatsChanged> changes;

    @Inject
    Activities(
            EntityManager entities,
            Clock clock,
            ActivityStates states,
            Plays plays,
            EvidenceLog evidence,
            PracticeFiles papers,
            Steps steps,
            Seats seats,
            Event<SeatsChanged> changes) {
        this.entities = entities;
        this.clock = clock;
        this.states = states;
        this.plays = plays;
        this.evidence = evidence;
        this.papers = papers;
        this.steps = steps;
        this.seats = seats;
        this.changes = changes;
    }

    /** Where the activity stands; changes nothing. The activity's simulation must be installed. */
    @Transactional
    public Turn look(ActivityPlace place, Locale locale) {
        var state = states.read(place);
        return Turn.of(place, state, plays.open(place, state, locale));
    }

    /** What the activity has to print as it stands; changes nothing. */
    @Transactional
    public List<Printout> printouts(ActivityPlace place, Locale locale) {
        return plays.open(place, states.read(place), locale).printouts();
    }

    /**
     * Does what the learner asks, once.
     *
     * @param seen if the activity has moved on since, nothing is done and the turn is stale, or simply the newest if
     *     the form was sent twice
     */
    @Transactional
    public Turn run(ActivityPlace place, Locale locale, Seen seen, Command command) {
        var state = states.write(place);
        if (!state.isNewest(seen.revision())) {
            return comeLate(place, locale, state, seen, command);
        }
        if (command instanceof Command.Begin begin) {
            state.begin(begin.mode());
        }
        perform(place, state, plays.open(place, state, locale), command);
        states.keep(state);
        entities.flush();
        steps.update(place.seated().learner(), place.pack().id(), place.lesson(), place.step());
        changes.fire(new SeatsChanged(place.seated().sessionId()));
        return Turn.of(place, state, plays.open(place, state, locale));
    }

    /** What was typed on an old page is found again in the fields of its screen, if the learner is still there. */
    private Turn comeLate(ActivityPlace place, Locale locale, ActivityState state, Seen seen, Command command) {
        var attempt = state.attempt();
        if (clock.millis() - attempt.changedAt() < DOUBLE_CLICK_MILLIS) {
            return look(place, locale);
        }
        var play = plays.open(place, state, locale);
        if (isStillAt(state, play, seen)) {
            command.form().ifPresent(form -> attempt.keep(Typed.write(Typed.late(form, play, attempt))));
            states.keep(state);
        }
        entities.flush();
        return Turn.of(place, state, play).asStale();
    }

    /** What a page that is left has in its fields is found there again, if the learner is still at that screen. */
    @Transactional
    public void keepTyped(ActivityPlace place, Locale locale, Seen seen, Action form) {
        var state = states.write(place);
        var play = plays.open(place, state, locale);
        if (isStillAt(state, play, seen)) {
            var isNewest = state.isNewest(seen.revision());
            var typed = isNewest ? Typed.harmless(form, play) : Typed.late(form, play, state.attempt());
            states.keepTyped(state, Typed.write(typed));
        }
    }

    private static boolean isStillAt(ActivityState state, Play play, Seen seen) {
        return state.attempt().mode() != Mode.DEMONSTRATION
                && play.screen().name().equals(seen.screen());
    }

    /** The trainer lets a learner begin activities again; what is done stays done. */
    @Transactional
    public void reset(long learnerId, String packId, List<String> activityIds) {
        states.of(learnerId, packId, activityIds)
                .forEach(state -> state.begin(state.attempt().mode()));
    }

    private void perform(ActivityPlace place, ActivityState state, Play play, Command command) {
        var attempt = state.attempt();
        if (command instanceof Command.AskHint ask) {
            attempt.showHint();
            save(place, attempt, play, Remark.read(attempt.feedback()), Typed.harmless(ask.typed(), play));
        } else if (command instanceof Command.Act act && attempt.mode() == Mode.DEMONSTRATION) {
            save(place, attempt, play, refusal("watch", null), null);
        } else if (command instanceof Command.Act act) {
            act(place, state, play, act.action());
        } else if (command instanceof Command.PlayNext && attempt.mode() == Mode.DEMONSTRATION && !play.isFinished()) {
            var outcome = play.apply(Hint.toAction(play.hints(), play.screen().values()));
            conclude(place, state, outcome);
            save(place, attempt, play, Remark.of(outcome), null);
        } else {
            save(place, attempt, play, Remark.read(attempt.feedback()), Typed.read(attempt.typed()));
        }
    }

    private void act(ActivityPlace place, ActivityState state, Play play, Action action) {
        var attempt = state.attempt();
        var typed = Typed.harmless(action, play);
        var real = RealDataGuard.realLooking(action, play.ownValues());
        if (!real.isEmpty()) {
            save(place, attempt, play, refusal("real-data", real.get(0)), typed);
            return;
        }
        var screen = play.screen();
        var outcome = play.apply(action);
        papers.write(place.seated().learner(), outcome.papers());
        evidence.record(place, state, outcome.judgements());
        outcome.judgements().forEach(judgement -> state.judged(judgement.correct(), clock.millis()));
        if (!(outcome instanceof Outcome.Rejected)) {
            attempt.hideHint();
        }
        conclude(place, state, outcome);
        var stays = !(outcome instanceof Outcome.Completed) && play.screen().isStill(screen);
        save(place, attempt, play, Remark.of(outcome), stays ? typed : null);
        if (outcome instanceof Outcome.Rejected && Misplaced.isIn(action, play.hints())) {
            seats.notice(place.seated(), Trouble.WRONG_FIELD);
        }
    }

    private static Remark refusal(String key, @Nullable String target) {
        return new Remark(Remark.REJECTED, new Feedback(Remark.ENGINE + key, List.of(), target, List.of()));
    }

    /** Done counts in the mode the pack asks for, or with less help than that. */
    private void conclude(ActivityPlace place, ActivityState state, Outcome<?> outcome) {
        var attempt = state.attempt();
        if (outcome instanceof Outcome.Completed && attempt.mode().compareTo(place.mode()) >= 0) {
            state.done(attempt.mode() == Mode.INDEPENDENT && attempt.hints() == 0, clock.millis());
        }
    }

    private void save(
            ActivityPlace place,
            Attempt attempt,
            Play play,
            @Nullable Remark remark,
            @Nullable Map<String, String> typed) {
        attempt.save(
                place.task(),
                play.version(),
                play.stateJson(),
                Remark.write(remark),
                Typed.write(typed),
                clock.millis());
    }
}
