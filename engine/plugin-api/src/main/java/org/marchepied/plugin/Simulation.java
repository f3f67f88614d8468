package org.marchepied.plugin;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A practice procedure that the server runs and judges.
 *
 * <p>Pure and stateless: every method may be called from any thread, any number of times, and gives equal results for
 * equal arguments. The engine owns the clock, the seed, storage, locale, escaping and transactions. No method may throw
 * on what a browser or a learner sends; a refused move is {@link Outcome.Rejected} with a kind reason.
 *
 * @param <C> the configuration a pack gives to one activity; a public record that JSON-B can read
 * @param <S> the state of one learner in one activity; a public record that JSON-B can write and read back unchanged,
 *     and that never contains the value of a secret field
 */
public interface Simulation<C extends Record, S extends Record> {

    /** Who this simulation is. Constant for the life of the object. */
    Descriptor<C, S> descriptor();

    /** The state before the learner's first action. All randomness comes from {@link Start#seed()}. */
    S start(C config, Start start);

    /** Judges one action. Must stand anything a browser can send: unknown names, missing, empty or very long fields. */
    Outcome<S> apply(C config, S state, Action action);

    /** All that a learner may see of this state; never a secret. */
    Screen view(C config, S state);

    /**
     * The right next actions from here: the fields to fill in, in order, then the button to press. Doing what the
     * hints say, again and again, completes the simulation from any reachable state.
     *
     * @return never empty unless the state is completed
     */
    List<Hint> next(C config, S state);

    /** The documents that a learner can print from this state. */
    default List<Printout> printouts(C config, S state) {
        return List.of();
    }

    /**
     * Brings the stored state of an older version to the current form. Called before the state is read, and only when
     * the stored version is lower than {@link Descriptor#version()}.
     *
     * @param fromVersion the version that wrote the state, at least 1
     */
    default JsonObject migrate(int fromVersion, JsonObject state) {
        return state;
    }
}
