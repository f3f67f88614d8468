package org.marchepied.server.activity;

import java.util.Optional;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.Action;

/** What a learner does with an activity. */
public sealed interface Command {

    /** An action of the simulation itself. */
    record Act(Action action) implements Command {
        @Override
        public Optional<Action> form() {
            return Optional.of(action);
        }
    }

    /**
     * "Donnez-moi un indice".
     *
     * @param typed the form as it was when the learner asked, so that nothing of it is lost
     */
    record AskHint(Action typed) implements Command {
        @Override
        public Optional<Action> form() {
            return Optional.of(typed);
        }
    }

    /** In a demonstration: do the next move for me. */
    record PlayNext() implements Command {}

    /** Begin again, perhaps in another mode. */
    record Begin(Mode mode) implements Command {}

    /** The form of the screen that came with the command. */
    default Optional<Action> form() {
        return Optional.empty();
    }
}
