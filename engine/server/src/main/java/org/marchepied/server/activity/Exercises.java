package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.marchepied.packs.Activity;
import org.marchepied.packs.SimulationActivity;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.plugin.Printout;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Frame;

/** Turns activities into exercises for a page. */
@ApplicationScoped
public class Exercises {

    private final Activities activities;
    private final Simulations simulations;

    @Inject
    Exercises(Activities activities, Simulations simulations) {
        this.activities = activities;
        this.simulations = simulations;
    }

    /** Whether a learner can do the activity on this server. */
    public boolean isPlayable(Activity activity) {
        return !(activity instanceof SimulationActivity block)
                || simulations.plugin(block.simulation()).isPresent();
    }

    public Exercise look(ActivityPlace place, Frame frame) {
        return exercise(activities.look(place, frame.text().locale()), frame);
    }

    /** Does the command; of two at the same time, one is done and the other sees the result. */
    public Exercise run(ActivityPlace place, Frame frame, Seen seen, Command command) {
        var locale = frame.text().locale();
        return exercise(Contention.retry(() -> activities.run(place, locale, seen, command)), frame);
    }

    /** @param form of a page that the learner leaves without sending it */
    public void keepTyped(ActivityPlace place, Frame frame, Seen seen, Action form) {
        var locale = frame.text().locale();
        Contention.retry(() -> activities.keepTyped(place, locale, seen, form));
    }

    /** The document of this name that the exercise has to print as it stands. */
    public Optional<PrintedDocument> printout(ActivityPlace place, Frame frame, String name) {
        var locale = frame.text().locale();
        return activities.printouts(place, locale).stream()
                .filter(printout -> printout.name().equals(name))
                .findFirst()
                .map(printout ->
                        printed(new ExercisePage(frame, activities.look(place, locale), plugin(place)), printout));
    }

    private PrintedDocument printed(ExercisePage page, Printout printout) {
        var plugin = page.plugin();
        return new PrintedDocument(
                page.text(printout.titleKey()),
                page.printUrl(printout.name()),
                printout.template().apply(page),
                plugin.address(PluginFiles.PRINT_STYLE).stream().toList(),
                plugin::resource);
    }

    private Exercise exercise(Turn turn, Frame frame) {
        return Exercise.of(new ExercisePage(frame, turn, plugin(turn.place())));
    }

    private Plugin<?, ?> plugin(ActivityPlace place) {
        return simulations.plugin(place.simulation()).orElseThrow();
    }
}
