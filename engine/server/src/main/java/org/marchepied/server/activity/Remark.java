package org.marchepied.server.activity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Outcome;

/**
 * The feedback of the last action, as it is kept with the state: a page shown again says it again.
 *
 * @param kind one of the constants here
 */
public record Remark(String kind, Feedback feedback) {

    static final String ADVANCED = "advanced";
    static final String COMPLETED = "completed";
    static final String REJECTED = "rejected";

    /** Messages of the engine and not of the plugin begin so. */
    static final String ENGINE = "engine.";

    /** The author has changed the exercise, so that it begins again. */
    static final Remark CHANGED = new Remark(ADVANCED, Feedback.of(ENGINE + "changed"));

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    static @Nullable Remark of(Outcome<?> outcome) {
        var kind = outcome instanceof Outcome.Rejected
                ? REJECTED
                : outcome instanceof Outcome.Completed ? COMPLETED : ADVANCED;
        return of(kind, outcome.feedback());
    }

    private static @Nullable Remark of(String kind, Feedback feedback) {
        return feedback.key().isEmpty() ? null : new Remark(kind, feedback);
    }

    /** Whether something is wrong with this element of the screen. */
    boolean isRefusalOf(String element) {
        return kind.equals(REJECTED) && feedback.about(element).isPresent();
    }

    static String write(@Nullable Remark remark) {
        return remark == null ? "" : JSON.toJson(remark);
    }

    static @Nullable Remark read(String json) {
        return json.isEmpty() ? null : JSON.fromJson(json, Remark.class);
    }
}
