package org.marchepied.server.activity;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;

/** One learner's run of one simulation, with its types hidden. For one thread and one request. */
interface Play {

    /** Judges the action and goes on to the outcome's state. */
    Outcome<?> apply(Action action);

    Screen screen();

    List<Hint> hints();

    String stateJson();

    /** Version of the simulation, and so of the state. */
    int version();

    /** Whether the simulation declares this field to hold a secret. */
    boolean isSecret(String field);

    /** Text that contains all values of the exercise: its configuration with defaults, and what the learner made. */
    String ownValues();

    List<Printout> printouts();

    /** Whether the procedure is done. */
    default boolean isFinished() {
        return hints().isEmpty();
    }
}
