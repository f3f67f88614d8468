package org.marchepied.plugins.actualisation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which page of the imitated site the learner is on. Names are stored: renaming one needs a new version. */
public enum Place {
    HOME,
    EARLY,
    LATE,
    REGISTER,
    WORK(Topic.WORK, false),
    EMPLOYERS(Topic.WORK, true),
    TRAINING(Topic.TRAINING, false),
    TRAINING_DATES(Topic.TRAINING, true),
    SICKNESS(Topic.SICKNESS, false),
    SICKNESS_DATES(Topic.SICKNESS, true),
    MATERNITY(Topic.MATERNITY, false),
    MATERNITY_DATES(Topic.MATERNITY, true),
    PENSION(Topic.PENSION, false),
    PENSION_SINCE(Topic.PENSION, true),
    SEARCH(Topic.SEARCH, false),
    REASON(Topic.SEARCH, true),
    SUMMARY,
    KIND,
    FILE,
    DONE;

    private final @Nullable Topic topic;
    private final boolean details;

    Place() {
        this(null, false);
    }

    Place(@Nullable Topic topic, boolean details) {
        this.topic = topic;
        this.details = details;
    }

    /** The page of the form that asks about the topic with yes or no. */
    static Place question(Topic topic) {
        return of(topic, false);
    }

    /** The page of the form that asks for more about the topic. */
    static Place details(Topic topic) {
        return of(topic, true);
    }

    /** The next page of the form. */
    Place after(ActualisationState state) {
        var current = topic();
        if (!details && current.asksMoreAfter(state.answer(current).yes())) {
            return details(current);
        }
        return state.editing() || current == Topic.SEARCH ? SUMMARY : question(Topic.values()[current.ordinal() + 1]);
    }

    /** The page that the button Retour leads to. */
    Place before(ActualisationState state) {
        if (details) {
            return question(topic());
        }
        if (state.editing()) {
            return SUMMARY;
        }
        return topic() == Topic.WORK ? HOME : last(state, Topic.values()[topic().ordinal() - 1]);
    }

    /** The last page that the form has about the topic. */
    static Place last(ActualisationState state, Topic topic) {
        return topic.asksMoreAfter(state.answer(topic).yes()) ? details(topic) : question(topic);
    }

    /** Which question of the form it belongs to, from 1; 0 for none. */
    int number() {
        return topic == null ? 0 : topic.ordinal() + 1;
    }

    private Topic topic() {
        if (topic == null) {
            throw new IllegalStateException(this + " is no page of the form. This is a bug, please report it.");
        }
        return topic;
    }

    private static Place of(Topic topic, boolean details) {
        return Arrays.stream(values())
                .filter(place -> place.topic == topic && place.details == details)
                .findFirst()
                .orElseThrow();
    }
}
