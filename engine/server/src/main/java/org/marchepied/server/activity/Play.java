package org.marchepied.server.activity;

import java.util.List;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Screen;

/** One learner's run of one simulation, with its types hidden. For one thread and one request. */
interface Play {

    /** Judges the action and goes on to the outcome's state. */
    Outcome<?> apply(Action action);

    Screen screen();

    List<Hint> hints();

    String stateJson();

    /** The whole configuration, with the defaults the plugin gives. */
    String configJson();

    /** Whether the procedure is done. */
    default boolean isFinished() {
        return hints().isEmpty();
    }
}
