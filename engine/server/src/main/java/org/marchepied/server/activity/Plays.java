package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.marchepied.learning.Mode;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Start;

/** Opens the simulation of an activity where its learner is. */
@ApplicationScoped
class Plays {

    private final Simulations simulations;
    private final PracticeFiles papers;
    private final Clock clock;

    @Inject
    Plays(Simulations simulations, PracticeFiles papers, Clock clock) {
        this.simulations = simulations;
        this.papers = papers;
        this.clock = clock;
    }

    /** Goes on where the state was saved, or starts. The activity's simulation must be installed. */
    Play open(ActivityPlace place, ActivityState state, Locale locale) {
        var plugin = simulations
                .plugin(place.simulation())
                .orElseThrow(() -> new IllegalStateException("The simulation '" + place.simulation()
                        + "' is not installed. This is a bug, please report it."));
        var attempt = state.attempt();
        if (!attempt.state().isEmpty()) {
            return plugin.resume(place.configJson(), attempt.simulationVersion(), attempt.state());
        }
        // A demonstration knows all its values; those of the learner's own papers are digests.
        var file = attempt.mode() == Mode.DEMONSTRATION
                ? PracticeFile.EMPTY
                : papers.of(place.seated().learner());
        var start = new Start(seed(place, state.attemptNumber()), LocalDate.now(clock), locale, file);
        return plugin.start(place.configJson(), start);
    }

    /** The same until the learner begins again, so that a page shown twice is the same page. */
    private static long seed(ActivityPlace place, int attemptNumber) {
        var seed = place.seated().learner() * 1_000_003L + attemptNumber;
        return seed * 31L + (place.pack().id() + "/" + place.activity().id()).hashCode();
    }
}
