package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import org.marchepied.packs.Activity;
import org.marchepied.packs.SimulationActivity;
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
    public Exercise run(ActivityPlace place, Frame frame, int revision, Command command) {
        try {
            return exercise(activities.run(place, frame.text().locale(), revision, command), frame);
        } catch (PersistenceException | TransactionalException outrun) {
            if (isConflict(outrun)) {
                return look(place, frame);
            }
            throw outrun;
        }
    }

    /** Another request changed the same row first, or made it first (SQL states 23 and 40). */
    private static boolean isConflict(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql
                            && String.valueOf(sql.getSQLState()).matches("(23|40).*")) {
                return true;
            }
        }
        return false;
    }

    private Exercise exercise(Turn turn, Frame frame) {
        var plugin = simulations.plugin(turn.place().simulation()).orElseThrow();
        return Exercise.of(turn, frame, plugin);
    }
}
