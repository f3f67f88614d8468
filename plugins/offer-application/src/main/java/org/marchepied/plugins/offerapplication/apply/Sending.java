package org.marchepied.plugins.offerapplication.apply;

import org.marchepied.plugin.PracticeFile.Application;
import org.marchepied.plugin.PracticeFile.Application.Status;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;
import org.marchepied.plugins.offerapplication.exercise.Target;

/** What is left of an application that was sent. */
public final class Sending {

    private Sending() {}

    public static Application application(OfferConfig config, OfferState state, Way way) {
        var offer = Target.of(config);
        return new Application(offer.id(), offer.title(), offer.employer(), way, state.today(), Status.SENT);
    }
}
