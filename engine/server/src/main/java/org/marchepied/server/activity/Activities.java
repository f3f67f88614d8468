package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Start;
import org.marchepied.server.progress.Steps;
import org.marchepied.server.room.SeatsChanged;

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
    private final Simulations simulations;
    private final EvidenceLog evidence;
    private final PracticeFiles papers;
    private final Steps steps;
    private final Event<SeatsChanged> changes;

    @Inject
    Activities(
            EntityManager entities,
            Clock clock,
            Simulations simulations,
            EvidenceLog evidence,
            PracticeFiles papers,
            Steps steps,
            Event<SeatsChanged> changes) {
        this.entities = entities;
        this.clock = clock;
        this.simulations = simulations;
        this.evidence = evidence;
        this.papers = papers;
        this.steps = steps;
        this.changes = changes;
    }

    /** Where the activity stands; changes nothing. The activity's simulation must be installed. */
    @Transactional
    public Turn look(ActivityPlace place, Locale locale) {
        var state = read(place);
        return turn(place, state, play(place, plugin(place), state, locale));
    }

    /** What the activity has to print as it stands; changes nothing. */
    @Transactional
    public List<Printout> printouts(ActivityPlace place, Locale locale) {
        return play(place, plugin(place), read(place), locale).printouts();
    }

    /**
     * Does what the learner asks, once.
     *
     * @param revision that the learner's page showed; if the activity has moved on since, nothing is done and the turn
     *     is stale, or simply the newest if the form was sent twice
     */
    @Transactional
    public Turn run(ActivityPlace place, Locale locale, int revision, Command command) {
        var found = find(place);
        var state = found.orElseGet(() -> fresh(place));
        if (revision != state.revision()) {
            var current = look(place, locale);
            return clock.millis() - state.changedAt() < DOUBLE_CLICK_MILLIS ? current : current.asStale();
        }
        var plugin = plugin(place);
        perform(place, state, plugin, locale, command);
        if (found.isEmpty()) {
            entities.persist(state);
        }
        entities.flush();
        steps.update(place.seated().learner(), place.pack().id(), place.lesson().id(), place.step());
        changes.fire(new SeatsChanged(place.seated().sessionId()));
        return turn(place, state, play(place, plugin, state, locale));
    }

    /** The trainer lets a learner begin activities again; what is done stays done. */
    @Transactional
    public void reset(long learnerId, String packId, List<String> activityIds) {
        entities.createQuery(
                        "select a from ActivityState a where a.learnerId = :learner and a.packId = :pack"
                                + " and a.activityId in :activities",
                        ActivityState.class)
                .setParameter("learner", learnerId)
                .setParameter("pack", packId)
                .setParameter("activities", activityIds)
                .getResultList()
                .forEach(state -> state.begin(state.mode()));
    }

    private void perform(
            ActivityPlace place, ActivityState state, Plugin<?, ?> plugin, Locale locale, Command command) {
        if (command instanceof Command.Begin begin) {
            state.begin(begin.mode());
        }
        var play = play(place, plugin, state, locale);
        if (command instanceof Command.AskHint ask) {
            state.showHint();
            save(place, state, play, Remark.read(state.feedback()), harmless(ask.typed(), plugin, play));
            return;
        }
        if (command instanceof Command.Act act) {
            act(place, state, plugin, play, act.action());
            return;
        }
        if (command instanceof Command.PlayNext && state.mode() == Mode.DEMONSTRATION && !play.isFinished()) {
            var outcome = play.apply(Hint.toAction(play.hints(), play.screen().values()));
            conclude(place, state, play, outcome);
            save(place, state, play, Remark.of(outcome), null);
            return;
        }
        save(place, state, play, Remark.read(state.feedback()), Typed.read(state.typed()));
    }

    private void act(ActivityPlace place, ActivityState state, Plugin<?, ?> plugin, Play play, Action action) {
        if (state.mode() == Mode.DEMONSTRATION) {
            save(place, state, play, refusal("watch", null), null);
            return;
        }
        var typed = harmless(action, plugin, play);
        var real = RealDataGuard.realLooking(action, play.ownValues());
        if (!real.isEmpty()) {
            save(place, state, play, refusal("real-data", real.get(0)), typed);
            return;
        }
        var screen = play.screen().name();
        var outcome = play.apply(action);
        papers.write(place.seated().learner(), outcome.papers());
        evidence.record(place, state, outcome.judgements());
        outcome.judgements().forEach(judgement -> state.judged(judgement.correct(), clock.millis()));
        if (!(outcome instanceof Outcome.Rejected)) {
            state.hideHint();
        }
        conclude(place, state, play, outcome);
        var stays =
                !(outcome instanceof Outcome.Completed) && play.screen().name().equals(screen);
        save(place, state, play, Remark.of(outcome), stays ? typed : null);
    }

    /** What of a form may be shown again: neither secrets nor what looks real. */
    private static Map<String, String> harmless(Action action, Plugin<?, ?> plugin, Play play) {
        var typed = new HashMap<>(action.fields());
        typed.keySet().removeIf(plugin::isSecret);
        typed.keySet().removeAll(RealDataGuard.realLooking(action, play.ownValues()));
        return typed;
    }

    private static Remark refusal(String key, @Nullable String target) {
        return new Remark(Remark.REJECTED, new Feedback(Remark.ENGINE + key, List.of(), target, List.of()));
    }

    /** Done counts in the mode the pack asks for, or with less help than that. */
    private void conclude(ActivityPlace place, ActivityState state, Play play, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Completed && state.mode().compareTo(place.mode()) >= 0) {
            state.done(state.mode() == Mode.INDEPENDENT && state.hints() == 0, clock.millis());
        }
    }

    private void save(
            ActivityPlace place,
            ActivityState state,
            Play play,
            @Nullable Remark remark,
            @Nullable Map<String, String> typed) {
        state.save(
                place.task(),
                plugin(place).version(),
                play.stateJson(),
                Remark.write(remark),
                Typed.write(typed),
                clock.millis());
    }

    private static Turn turn(ActivityPlace place, ActivityState state, Play play) {
        var screen = play.screen();
        var held = screen.held(Typed.read(state.typed()));
        var hints = play.hints();
        var remark = Remark.read(state.feedback());
        var shown = state.mode() != Mode.INDEPENDENT || state.isHintShown();
        return new Turn(
                place,
                state.mode(),
                state.revision(),
                screen,
                remark,
                shown ? Hint.remaining(hints, field -> accepted(field, remark, held)) : List.of(),
                held,
                state.isDone(),
                hints.isEmpty(),
                false);
    }

    /** What a field holds, unless just that was refused: then there is something to do in it. */
    private static String accepted(String field, @Nullable Remark remark, Map<String, String> held) {
        return remark != null && remark.isRefusalOf(field) ? "" : held.getOrDefault(field, "");
    }

    private Play play(ActivityPlace place, Plugin<?, ?> plugin, ActivityState state, Locale locale) {
        if (!state.state().isEmpty()) {
            return plugin.resume(place.configJson(), state.simulationVersion(), state.state());
        }
        // A demonstration knows all its values; those of the learner's own papers are digests.
        var file = state.mode() == Mode.DEMONSTRATION
                ? PracticeFile.EMPTY
                : papers.of(place.seated().learner());
        var start = new Start(seed(place, state.attempt()), LocalDate.now(clock), locale, file);
        return plugin.start(place.configJson(), start);
    }

    /** The same until the learner begins again, so that a page shown twice is the same page. */
    private static long seed(ActivityPlace place, int attempt) {
        var seed = place.seated().learner() * 1_000_003L + attempt;
        return seed * 31L + (place.pack().id() + "/" + place.activity().id()).hashCode();
    }

    private Plugin<?, ?> plugin(ActivityPlace place) {
        return simulations
                .plugin(place.simulation())
                .orElseThrow(() -> new IllegalStateException("The simulation '" + place.simulation()
                        + "' is not installed. This is a bug, please report it."));
    }

    private static ActivityState fresh(ActivityPlace place) {
        return new ActivityState(
                place.seated().learner(),
                place.pack().id(),
                place.lesson().id(),
                place.step().id(),
                place.activity().id(),
                place.mode());
    }

    /** The activity's state, of which changes are not kept. */
    private ActivityState read(ActivityPlace place) {
        var found = find(place);
        found.ifPresent(entities::detach);
        return found.orElseGet(() -> fresh(place));
    }

    private Optional<ActivityState> find(ActivityPlace place) {
        return entities.createQuery(
                        "select a from ActivityState a where a.learnerId = :learner and a.packId = :pack"
                                + " and a.activityId = :activity",
                        ActivityState.class)
                .setParameter("learner", place.seated().learner())
                .setParameter("pack", place.pack().id())
                .setParameter("activity", place.activity().id())
                .getResultStream()
                .findFirst()
                .map(state -> current(place, state));
    }

    /** An author may have changed the exercise under the same id: a state of the old one would not fit the new. */
    private static ActivityState current(ActivityPlace place, ActivityState state) {
        if (!state.isOf(place.task())) {
            state.begin(place.mode(), Remark.write(Remark.CHANGED));
        }
        return state;
    }
}
